/** Things in a line, each as it is drawn, with words between them. */
export const between = <T>(words: string, things: readonly T[], draw: (thing: T) => unknown) =>
  things.flatMap((thing, i) => (i > 0 ? [words, draw(thing)] : [draw(thing)]));
