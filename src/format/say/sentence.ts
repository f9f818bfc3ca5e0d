/** Close a sentence, unless its words already do. */
export const sentence = (words: string) => (/[.?!]$/.test(words) ? words : `${words}.`);
