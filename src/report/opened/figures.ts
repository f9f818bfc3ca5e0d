import { findFigure } from './data';

/** Whose hatching figures need: the actors of what we derived. */
export const hatchedIn = (figures: readonly string[]) => [
  ...new Set(
    figures
      .flatMap((address) => findFigure(address).facts)
      .flatMap(({ derived, actor }) => (derived ? actor : [])),
  ),
];
