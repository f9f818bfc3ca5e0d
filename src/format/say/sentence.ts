/** Close a sentence, unless its words already do. */
export const sentence = (words: string) => (/[.?!]$/.test(words) ? words : `${words}.`);

/** Words as a sentence begins. */
export const capital = (words: string) => words.replace(/^./, (letter) => letter.toUpperCase());
