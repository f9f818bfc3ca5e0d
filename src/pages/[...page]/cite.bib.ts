import type { APIContext } from 'astro';
import { biblatex } from '../../format/cite/bibliography';
import { chapters } from '../../report/opened/chapters';
import { gallery } from '../../report/outline/figures';
import { numbers } from '../../report/outline/numbers';
import {
  figureRecords,
  numberRecords,
  sectionRecords,
  wholeRecords,
} from '../../report/published/citations';

export const getStaticPaths = () => [
  { params: { page: undefined }, props: { cited: wholeRecords() } },
  ...chapters.map((chapter) => ({
    params: { page: chapter.slug },
    props: { cited: sectionRecords(chapter) },
  })),
  ...gallery.map((figure) => ({
    params: { page: `charts/${figure}` },
    props: { cited: figureRecords(figure) },
  })),
  ...numbers.map((fact) => ({
    params: { page: `numbers/${fact.address}` },
    props: { cited: numberRecords(fact) },
  })),
];

/** The report, a section, a figure or a number of it for a bibliography, and the page that retells it. */
export const GET = ({ props }: APIContext<{ cited: ReturnType<typeof wholeRecords> }>) =>
  new Response(biblatex(Object.values(props.cited)));
