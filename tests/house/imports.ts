/** Files by their path from the root, with their text: `src/charts/amounts/bars.ts`. */
export type Files = Record<string, string>;

const endings = ['', '.ts', '.astro'];

/** The files that each file imports, types included. */
export const importsIn = (files: Files): Map<string, string[]> =>
  new Map(
    Object.entries(files).map(([file, text]) => [
      file,
      [...text.matchAll(/(?:from|import)[ (]*'(\.[^'?]+)/g)].map(([, path = '']) => {
        const target = new URL(path, `file:///${file}`).pathname.slice(1);
        return endings.map((ending) => target + ending).find((each) => each in files) ?? target;
      }),
    ]),
  );

/** Files that import each other in a circle, each circle once, from the first of its files by name. */
export function circlesIn(files: Files): string[] {
  const imports = importsIn(files);
  const done = new Set<string>();
  const circles = new Set<string>();

  function follow(file: string, way: readonly string[]) {
    if (way.includes(file)) return void circles.add(told(way.slice(way.indexOf(file))));
    if (done.has(file)) return;
    for (const next of imports.get(file) ?? []) follow(next, [...way, file]);
    done.add(file);
  }

  for (const file of [...imports.keys()].sort()) follow(file, []);
  return [...circles];
}

function told(circle: readonly string[]) {
  const start = circle.indexOf([...circle].sort()[0] ?? '');
  const turned = [...circle.slice(start), ...circle.slice(0, start)];
  return [...turned, turned[0]].join(' → ');
}
