import type { APIContext } from 'astro';
import { biblatex } from '../../format/bibliography';
import { type Chapter, chapters } from '../../report/chapters';
import { sectionRecords } from '../../report/citations';

export const getStaticPaths = () =>
  chapters.map((chapter) => ({ params: { chapter: chapter.slug }, props: { chapter } }));

/** A section of the report and the page that retells it, for a bibliography. */
export const GET = ({ props: { chapter } }: APIContext<{ chapter: Chapter }>) =>
  new Response(biblatex(Object.values(sectionRecords(chapter))));
