/** What a validator says though the site is right, and the reason why it is. */
export type Wrong = readonly [says: RegExp, why: string];

/** What is left of what a validator says. */
export const sift = (said: readonly string[], wrong: readonly Wrong[]) => [
  ...new Set(said.filter((each) => !wrong.some(([says]) => says.test(each)))),
];
