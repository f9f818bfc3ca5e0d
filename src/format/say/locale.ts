/** The English that pages are written in; dates, numbers and lists follow it. */
export const locale = 'en-GB';
