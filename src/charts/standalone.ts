import { framesOf, kinds, placeChart } from './kinds';
import type { Drawn } from './base/frame';
import { inLines } from './marks/legend';
import { measure, type, wrap } from './base/measure';
import type { KeyEntry } from './key';

/** A chart as a file by itself: what is written around it, in plain words. */
export interface Standalone {
  title: string;
  subtitle: string;
  key: (KeyEntry & { words: string })[];
  drawn: Drawn;
  /** Under the drawing: the source, what we did, the licence; each a paragraph. */
  notes: readonly string[];
}

/** Type of what stands around a drawing. */
const title = { size: 21, weight: 600 } as const;
const margin = 28;
/** What titles and notes need, where a drawing is narrower. */
const least = 560;

/** Place title, subtitle, key, drawing and notes one under the other. */
export function placeStandalone({ drawn, key, notes, ...words }: Standalone) {
  const { file: frame } = framesOf(kinds[drawn.chart.kind]);
  const { width, height } = placeChart({ ...drawn, frame });
  const room = Math.max(width, least);
  const titles = wrap(words.title, room, title);
  const subtitles = wrap(words.subtitle, room, type.name);
  const entries = placeKey(key, room);
  const below = (y: number, lines: readonly string[], leading: number) =>
    lines.map((text, i) => ({ text, y: y + i * leading }));
  const titleLines = below(margin + 18, titles, 26);
  const subtitleLines = below((titleLines.at(-1)?.y ?? 0) + 25, subtitles, 20);
  const keyTop = (subtitleLines.at(-1)?.y ?? 0) + 14;
  const top = keyTop + (key.length ? 24 * ((entries.at(-1)?.row ?? 0) + 1) : 0) + 10;
  const noteLines = placeNotes(notes, room, top + height + 34);
  return {
    width: room + 2 * margin,
    height: (noteLines.at(-1)?.y ?? top + height) + margin - 4,
    margin,
    titleLines,
    subtitleLines,
    key: entries.map(({ row, ...entry }) => ({ ...entry, y: keyTop + 24 * row })),
    top,
    frame,
    noteLines,
  };
}

/** Paragraphs in lines, with some room between them. */
function placeNotes(notes: readonly string[], room: number, top: number) {
  const paragraphs = notes.map((note) => wrap(note, room, type.small));
  return paragraphs.flatMap((lines, i) => {
    const before = paragraphs.slice(0, i).flat().length;
    return lines.map((text, k) => ({ text, y: top + 18 * (before + k) + 7 * i }));
  });
}

/** The entries of a key in rows, as many in each as fit. */
function placeKey(key: Standalone['key'], room: number) {
  const lengths = key.map(({ words }) => 20 + measure(words, type.small));
  return inLines(lengths, room, 18).flatMap(({ x, line: row }, i) => {
    const entry = key[i];
    return entry ? { ...entry, x, row } : [];
  });
}
