/** Words an adult reads in a minute: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047 */
const wordsPerMinute = 238;

/** Minutes a text of so many words takes to read; at least one. */
export const minutes = (words: number) => Math.max(1, Math.round(words / wordsPerMinute));
