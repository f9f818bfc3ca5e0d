// Numbers that are typed by hand after all, each with its reason. A phrase that stands no longer
// where it is allowed is a fault, too.

type Allowed = Record<string, [phrase: string, why: string][]>;

/** In the prose, the standfirst and the summary of a section, by its slug. */
export const inProse: Allowed = {
  'debt-burden': [
    ['ore than a third of', 'the printed share, {debt/share/china-exim}, as a fraction it exceeds'],
    ['two gold mines', 'standfirst and summary: {debt/mines/transferred}, where no row can stand'],
    ['over ten months of', 'the span that {debt/growth/2020} covers, as its row says'],
    ['from these two', 'the mines, counted by {debt/mines/transferred} two sentences earlier'],
  ],
};

/** In the words of figures, by their tables, and in notes. */
export const inData: Allowed = {
  'debt/growth': [['ten months of 2020', 'the date of the row that the figure draws']],
  'note 3': [['in 1996', 'a date that only the note gives']],
};
