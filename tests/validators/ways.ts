import { lasting } from '../browser/open';

/** The ways in which every page is looked at: three widths, light and dark. */
export const ways = [360, 820, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map(
    (colorScheme) =>
      [
        `${width} px wide and ${colorScheme}`,
        { viewport: { width, height: 900 }, colorScheme },
      ] as const,
  ),
);

/** What is found on every page, one after another, each with the path of its page. */
export async function each(find: (path: string) => Promise<readonly string[]>) {
  const found: string[] = [];
  for (const path of [...lasting, '/404.html'])
    found.push(...(await find(path)).map((what) => `${path}: ${what}`));
  return found;
}
