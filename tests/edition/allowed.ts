// Numbers that are typed by hand after all, each with its reason. A phrase that stands no longer
// where it is allowed is a fault, too.

type Allowed = Record<string, [phrase: string, why: string][]>;

/** In the prose, the standfirst and the summary of a section, by its slug. */
export const inProse: Allowed = {
  introduction: [
    ['the two countries', 'Tajikistan and China, named beside it'],
    ['the first country', 'an order, not a count'],
  ],
  'security-in-central-asia': [
    ['Shanghai Five', 'a name'],
    ['the two countries', 'Tajikistan and China, named beside it'],
    ['three evils', 'a name; the text lists them'],
  ],
  'debt-burden': [
    ['over ten months of', 'the span that {debt/growth/2020} covers, as its row says'],
    ['from these two', 'the mines, counted by {debt/mines/transferred} two sentences earlier'],
  ],
  pandemic: [['the first flight', 'an order, not a count']],
  'military-cooperation': [
    ['1. Money', 'the number of the area, as printed'],
    ['2. Training', 'the number of the area, as printed'],
    ['3. Exercises', 'the number of the area, as printed'],
    ['numbers three', 'the areas that the report numbers, as three headings do here'],
    ['for the first time', 'an order, not a count'],
    ['the first country', 'an order, not a count'],
    ['the third of a series', 'an order, not a count'],
    ['aim at first', 'an order, not a count'],
    ['the two countries', 'Tajikistan and China, named beside it'],
    ['the two partners', 'Tajikistan and China, named beside it'],
  ],
  'security-architecture': [
    ['the first in a series', 'an order, not a count'],
    ['their first joint', 'an order, not a count'],
    ['the first phase', 'an order, not a count'],
  ],
};

/** In the words of figures, by their tables, and in notes. */
export const inData: Allowed = {
  'debt/growth': [['ten months of 2020', 'the date of the row that the figure draws']],
  'debt/suspension': [['until mid-2021', 'the date of {timeline/china-halts-collection}']],
  'debt/service': [['from 2021 to 2023', 'the dates of the rows that the figure draws']],
  'production/gold': [
    ['in 2019 than in 2012', 'the dates of the rows that the figure draws'],
    ['grew by {production/silver/growth} in 2019', 'the date of that row'],
  ],
  'public-opinion/ally': [['in 2018', 'the date of the rows that the figure draws']],
  'public-opinion/concern': [
    ['from 2008 to 2018', 'the dates of the rows that the figure draws'],
    ['The figure for 2018', 'the date of the later row'],
    ['For 2008 it names', 'the date of the earlier row'],
  ],
  'military-cooperation/exercises': [
    ['in 2016 than in 2015', 'the dates of the rows that the figure draws'],
    ['each drill of 2016', 'the date of the row named beside it'],
  ],
  'territory/handover': [['In 2011', 'the date of the row that the figure draws']],
  'across/cement': [
    ['in 2019 than in 2013', 'the dates of the rows that the figure draws'],
    ['amount produced in 2013', 'the date of the earlier row'],
  ],
  'across/timeline': [['of 2013', 'the date of {timeline/new-silk-road}']],
};
