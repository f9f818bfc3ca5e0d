import type { SearchFile } from '../../schema/search';

/** All that search finds, as the site was built. */
export async function fetchSearchFile(site: URL): Promise<SearchFile> {
  const answer = await fetch(new URL('search.json', site));
  if (!answer.ok) throw new Error(`search.json: ${answer.status}`);
  return answer.json();
}
