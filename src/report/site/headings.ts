import type { Verdict } from '../reckoning/arithmetic';

/** The headings inside pages that are no sections, by the page and the anchor. */
export const headings = {
  '': {
    glance: 'The report in two minutes',
    contents: 'Contents',
    subjects: 'Subjects',
    cite: 'How to cite',
    imprint: 'The report',
  },
  'names/': {
    person: 'People',
    organisation: 'Organisations',
    place: 'Places',
    treaty: 'Treaties',
    company: 'Companies',
    initiative: 'Initiatives',
    project: 'Projects',
    document: 'Documents',
    medium: 'Media',
    term: 'Terms',
    imprint: 'Title page and imprint',
  },
  'search/': { searched: 'What is searched', indexes: 'Indexes' },
  'checks/': {
    'not-holding': 'What does not hold',
    'not-checkable': 'What cannot be checked',
    'holding-within-rounding': 'What holds within rounding',
    holding: 'What holds',
  },
  'sources/': { evidence: 'Evidence', works: 'Works', notes: 'Notes' },
  'evidence/': {
    sections: 'Section by section',
    reach: 'Works by notes',
    mix: 'Kinds of works',
    independent: 'Independence',
    passages: 'Passage by passage',
  },
  'remarks/': { citations: 'Citations' },
  'accessibility/': {
    works: 'What works',
    tested: 'How it was tested',
    missing: 'What is missing or weak',
    problem: 'How to report a problem',
  },
  'about/': {
    authors: 'The authors',
    imprint: 'Imprint of the report',
    making: 'How this edition was made',
    cite: 'How to cite',
    terms: 'Terms of reuse',
    corrections: 'Corrections',
  },
} as const;

/** The headings on the page of a subject, by their anchors. */
export const subjectHeadings = {
  numbers: 'Its numbers, and what tells them',
  events: 'What happened when',
  passages: 'Where the report tells it',
  sources: 'What stands behind it',
  files: 'Files',
} as const;

/** The headings on the page of a name, by their anchors. */
export const nameHeadings = {
  passages: 'In the report',
  numbers: 'Numbers in these sentences',
  events: 'Events',
  figures: 'Figures',
  notes: 'Notes',
  beside: 'Named beside',
} as const;

/** The headings on the page of a work, by their anchors: what has no other work behind it, and what has. */
export const workHeadings = {
  passages: 'Paragraphs',
  numbers: 'Numbers',
  figures: 'Figures',
  shared: 'With another work behind them',
} as const;

/** The heading that the checks of a verdict stand under. */
export const headingOf: Record<Verdict, keyof (typeof headings)['checks/']> = {
  'does not hold': 'not-holding',
  'cannot be checked': 'not-checkable',
  'holds within rounding': 'holding-within-rounding',
  holds: 'holding',
};

/** The anchors of a page’s headings. */
export const anchorsOn = (page: keyof typeof headings) => Object.keys(headings[page]);
