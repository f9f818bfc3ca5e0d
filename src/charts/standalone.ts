import { framesOf, kinds, placeChart } from './kinds';
import type { Drawn } from './base/frame';
import { placeLegend } from './marks/legend';
import { stack, text } from './marks/text';
import { balance, type, wrap } from './base/measure';
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
/** How much of the room a title takes: where our fonts are missing, bold letters are wider yet. */
const bold = 0.93;
/** What titles and notes need, where a drawing is narrower. */
const least = 560;

/** Place title, subtitle, key, drawing and notes one under the other. */
export function placeStandalone({ drawn, key, notes, ...words }: Standalone) {
  const { file: frame } = framesOf(kinds[drawn.chart.kind]);
  const { width, height } = placeChart({ ...drawn, frame });
  const room = Math.max(width, least);
  const titles = balance(words.title, room * bold, title);
  const subtitles = wrap(words.subtitle, room, type.name);
  const below = (set: string, y: number, lines: readonly string[], leading: number) =>
    lines.map((words, i) => ({ set, words, y: y + i * leading }));
  const titleLines = below('title', margin + 18, titles, 26);
  const subtitleLines = below('subtitle', (titleLines.at(-1)?.y ?? 0) + 25, subtitles, 20);
  const keyTop = (subtitleLines.at(-1)?.y ?? 0) + 14;
  const meant = key.map((entry) => ({ ...entry, lead: 20 }));
  const ground = { y: keyTop + 11, width: room, between: 18, leading: 24 };
  const entries = placeLegend(meant, ground);
  const top = (entries.at(-1)?.text.y ?? keyTop - 13) + 23;
  const noteLines = placeNotes(notes, room, top + height + 34);
  return {
    width: room + 2 * margin,
    height: (noteLines.at(-1)?.y ?? top + height) + margin - 4,
    margin,
    heads: [...titleLines, ...subtitleLines],
    key: entries,
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
    return stack(lines, text('small', '', 0, top + 18 * before + 7 * i), 18);
  });
}
