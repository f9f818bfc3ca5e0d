import { sum } from 'd3';
import { fitted, type Room } from './base/fitted';
import type { Drawn } from './base/frame';
import { round } from './base/measure';
import type { KeyEntry } from './key';
import { framesOf, kinds, placeChart } from './kinds';
import type { Certainty } from './marks/certainty';
import { placeLegend } from './marks/legend';

/** The size of the picture in units of its drawing, which are the pixels that Open Graph asks for. */
export const size = { width: 1200, height: 630 };

/** What the picture of a page says, and the number or the chart that it shows. */
export interface Cover {
  /** What the page is called; that of a number is called by it. */
  page?: string;
  /** Large: the number as it is told, or what the chart finds. */
  head: string;
  /** What the number counts, or what the chart shows. */
  under: string;
  /** The date of the number, who says so, and with which reserve. */
  detail?: string;
  /** Whose number it is, and how sure it is. */
  mark?: { actor: string; certainty: Certainty };
  chart?: { drawn: Drawn; key: readonly (KeyEntry & { words: string })[] };
  /** The report, and whose it is. */
  foot: string;
}

/** Pixels for each unit: fewer for a number’s own, which are many, and have but few large words. */
export const zoomOf = ({ page }: Cover) => (page ? 1 : 2 / 3);

/** What a picture says, in a line; of a chart, what it finds. */
export const coverWords = ({ page, head, under, detail, chart }: Cover) =>
  [page, head, ...(chart ? [] : [under, detail])].filter(Boolean).join('. ');

/** How a text is set in its room, and how far it is from what stands above it. */
type Setting = Omit<Room, 'width' | 'height'> & { most: number; gap: number };
type Text = 'page' | 'head' | 'under' | 'detail' | 'foot';

/** Over the whole width, where a number is told. The head takes what room the others leave it. */
const alone: Record<Text, Setting> = {
  page: { sizes: [38, 34, 30], weight: 600, leading: 1.25, most: 96, gap: 0 },
  head: {
    sizes: [240, 210, 184, 160, 140, 122, 106, 92, 80, 70, 60, 46],
    weight: 'display',
    leading: 1.04,
    most: Infinity,
    gap: 20,
  },
  under: { sizes: [46, 42, 37, 32], weight: 400, leading: 1.25, most: 116, gap: 26 },
  detail: { sizes: [32, 28], weight: 400, leading: 1.3, most: 42, gap: 10 },
  foot: { sizes: [27, 24], weight: 400, leading: 1.35, most: 72, gap: 30 },
};

/** In a column beside a chart. */
const beside: Record<Text, Setting> = {
  page: { sizes: [30, 27], weight: 600, leading: 1.25, most: 102, gap: 0 },
  head: {
    sizes: [64, 58, 52, 47, 42, 38, 34],
    weight: 'display',
    leading: 1.12,
    most: Infinity,
    gap: 18,
  },
  under: { sizes: [26, 24], weight: 400, leading: 1.3, most: 124, gap: 18 },
  detail: { sizes: [24], weight: 400, leading: 1.3, most: 31, gap: 10 },
  foot: { sizes: [24, 21], weight: 400, leading: 1.35, most: 96, gap: 24 },
};

export const margin = { side: 72, top: 60, foot: 54, chart: 50 };
const column = 470;

/** The mark of a number: in its own units, and how much larger it is here. */
export const bar = { width: 74, height: 9, zoom: 2.2 };

/** Where all comes to stand: the texts one under the other, and a chart beside them. */
export function placeCover({ mark, chart, ...said }: Cover) {
  const settings = chart ? beside : alone;
  const width = chart ? column : size.width - 2 * margin.side;
  const set = (name: Text, height = settings[name].most) => {
    const { gap, ...setting } = settings[name];
    const placed = fitted(said[name] ?? '', { ...setting, width, height });
    return { name, weight: setting.weight, gap: placed.height && gap, ...placed };
  };
  const [page, under, detail, foot] = [set('page'), set('under'), set('detail'), set('foot')];
  const marked = mark ? { gap: 24, height: bar.height * bar.zoom } : { gap: 0, height: 0 };
  const others = sum([page, marked, under, detail, foot], ({ gap, height }) => gap + height);
  const [top, bottom] = [margin.top, size.height - margin.foot];
  const head = set('head', bottom - top - others - settings.head.gap);
  const headTop = top + page.height + head.gap;
  const markTop = headTop + head.height + marked.gap;
  const underTop = markTop + marked.height + under.gap;
  const detailTop = underTop + under.height + detail.gap;
  return {
    texts: [
      ...linesOf(page, top),
      ...linesOf(head, headTop),
      ...linesOf(under, underTop),
      ...linesOf(detail, detailTop),
      ...linesOf(foot, bottom - foot.height),
    ],
    mark: mark && { ...mark, y: markTop },
    chart: chart && placeDrawing(chart),
    hatched: hatchedIn(mark, chart),
  };
}

type Placed = { name: Text } & Pick<Setting, 'weight'> & ReturnType<typeof fitted>;

/** The lines of a text, the first right under `top`. */
function linesOf({ name, weight, size, step, lines }: Placed, top: number) {
  const first = top + 0.78 * size;
  return lines.map((words, i) => ({ name, words, size, weight, y: round(first + i * step, 1) }));
}

/** Whose hatching a picture needs. */
function hatchedIn(mark: Cover['mark'], chart: Cover['chart']) {
  const ours = chart?.drawn.facts.filter(({ derived }) => derived) ?? [];
  const marks = mark?.certainty === 'derived' ? [mark] : [];
  return [...new Set([...ours, ...marks].map(({ actor }) => actor))];
}

/**
 * The narrow drawing of a chart, with its key, as large as its room allows. Where its letters would come
 * out too small to be read, it is as wide as its room, and what is too long runs out of the picture.
 */
function placeDrawing({ drawn, key: entries }: NonNullable<Cover['chart']>) {
  const { narrow: frame } = framesOf(kinds[drawn.chart.kind]);
  const meant = entries.map((entry) => ({ ...entry, lead: 20 }));
  const key = placeLegend(meant, { y: 11, width: frame.width, between: 16 });
  const last = key.at(-1)?.text.y;
  const top = last === undefined ? 0 : last + 18;
  const length = top + placeChart({ ...drawn, frame }).height;
  const left = margin.side + column + 48;
  const room = { width: size.width - margin.chart - left, height: size.height - 2 * margin.chart };
  const whole = Math.min(room.width / frame.width, room.height / length);
  const zoom = round(whole < 1 ? room.width / frame.width : whole, 3);
  const x = Math.round(left + (room.width - frame.width * zoom) / 2);
  const y = Math.round(Math.max(margin.chart, (size.height - length * zoom) / 2));
  return { drawn, frame, key, top, zoom, x, y };
}
