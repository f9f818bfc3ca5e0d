/** Where the eye is taken to be: as far below the top of the window as a third of its height. */
export const readingLine = () => innerHeight / 3;

/** The last of some things, in the order of the page, that begins above a line; none at its head. */
export const lastAbove = <T extends Element>(things: readonly T[], line: number) =>
  things.findLast((thing) => thing.getBoundingClientRect().top <= line);

/** Call at each scroll, but once a frame at most. */
export function onScroll(follow: () => void) {
  let waiting = false;
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        follow();
      });
    },
    { passive: true },
  );
}
