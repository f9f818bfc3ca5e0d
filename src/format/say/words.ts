const word = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu;

/** How many words a text has; `it’s`, `mid-2021` and `3.5` are one each. */
export const countWords = (text: string) => text.match(word)?.length ?? 0;

/** Words an adult reads in a minute: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047 */
const wordsPerMinute = 238;

/** Minutes a text of so many words takes to read; at least one. */
export const minutes = (words: number) => Math.max(1, Math.round(words / wordsPerMinute));

/** Words for programs, which take a space that does not break, or is narrow, for another letter. */
export const plainSpaces = (words: string) => words.replaceAll(/\p{Zs}/gu, ' ');
