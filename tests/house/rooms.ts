/**
 * The rooms of src/ from the top down, each with what it is for. A room imports from itself and from
 * those below it, types included; so no two can hold each other up.
 */
export const rooms = {
  pages: 'routes: who lives at which address',
  layouts: 'the frame around every page',
  'components/number': 'what is said of one number, and of all of them',
  'components/evidence': 'works, findings, and what stands behind what',
  'components/record': 'remarks, events, corrections: an entry each',
  'components/figure': 'a chart with its title, key, table, source and files',
  'components/note': 'a note: its mark, its text, the works in it, the ways back',
  'components/section': 'what stands around the text of a section',
  'components/words': 'what stands inside a line: numbers, dates, references, names',
  'components/frame': 'what pages of any kind are made of: headings, signs, bar, foot',
  'browser/reading': 'what runs on every page, and only adds',
  'browser/search': 'the search, asked for when it is opened',
  browser: 'what both of them need',
  styles: 'tokens, base and order of the sheets; fonts',
  'report/threshold': 'what only the whole report can tell to be wrong',
  'report/search': 'what is found, and by which words',
  'report/anchors': 'what can be linked to, and what moved',
  'report/published': 'what is carried away: files of figures and datasets, the data package',
  'report/evidence': 'what stands behind what, and what came of the checks',
  'report/about': 'what is known of one thing: who says so, how old, remarked, cited where',
  'report/links': 'what a thing is called, and the way there',
  'report/outline': 'sections, figures and numbers in their order',
  'report/opened': 'the report, let in and at hand: the one room that holds it',
  'report/gate': 'may it enter: reads, checks, gathers every fault',
  'report/site': 'the pages and headings that every report has here',
  'report/reckoning': 'addresses, dates, formulas, intervals: from names to things',
  'report/manuscript': 'a chapter from MDX to marks, passages, terms, mentions',
  web: 'where the site stands: the one place that makes addresses',
  kept: 'what is dear to make, kept from one build to the next',
  rules: 'what notes print amiss',
  charts: 'kinds of charts, and a chart by itself as a file',
  'charts/amounts': 'charts of numbers',
  'charts/events': 'charts of events',
  'charts/evidence': 'charts of notes',
  'charts/maps': 'maps, and areas drawn to scale',
  'charts/marks': 'marks and legends that several charts draw',
  'charts/base': 'what every chart is given, and measured with',
  format: 'addresses and places; columns of files',
  'format/cite': 'references, works, hosts',
  'format/say': 'facts, dates, claims, lists in words',
  'format/text': 'folding, Cyrillic, templates',
  schema: 'what a report may hold, and what is published of it',
} as const;

export type Room = keyof typeof rooms;

/** The rooms from the top. */
export const fromTop = Object.keys(rooms) as Room[];

/** Below this one nothing knows that a file exists: the same input gives the same output. */
export const ground: Room = 'rules';

/** Rooms with folders of their own inside. */
const deep: readonly Room[] = ['pages', 'styles'];

/** The room a file lives in; none, where its folder is none. */
export function roomOf(file: string): Room | undefined {
  const folder = file.split('/').slice(1, -1).join('/');
  return fromTop.find(
    (room) => folder === room || (deep.includes(room) && folder.startsWith(`${room}/`)),
  );
}
