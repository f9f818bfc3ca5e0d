import type { APIContext } from 'astro';
import { biblatex } from '../../format/cite/bibliography';
import type { Chapter } from '../../report/manuscript/chapter';
import { chapters } from '../../report/opened/chapters';
import { sectionRecords } from '../../report/published/citations';

export const getStaticPaths = () =>
  chapters.map((chapter) => ({ params: { chapter: chapter.slug }, props: { chapter } }));

/** A section of the report and the page that retells it, for a bibliography. */
export const GET = ({ props: { chapter } }: APIContext<{ chapter: Chapter }>) =>
  new Response(biblatex(Object.values(sectionRecords(chapter))));
