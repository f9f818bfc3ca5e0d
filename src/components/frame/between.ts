/** Things in a line, each as it is drawn, with words between them. */
export const between = <T>(words: string, things: readonly T[], draw: (thing: T) => unknown) =>
  things.flatMap((thing, i) => (i > 0 ? [words, draw(thing)] : [draw(thing)]));

/** Between things in a line that style holds apart: without it they are words of their own, and in a text a dot is there. */
export const apart = '\n';
