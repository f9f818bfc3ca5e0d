import type { APIContext } from 'astro';
import { figurePng, figureSvg } from '../../components/figure/picture';
import { formats } from '../../report/links/places';
import { gallery } from '../../report/outline/figures';
import { figureCsv, figureJson, figureWorkbook } from '../../report/published/figures';

const answers: Record<Format, (figure: string) => Response | Promise<Response>> = {
  xlsx: async (figure) => new Response(await figureWorkbook(figure)),
  csv: (figure) => new Response(figureCsv(figure)),
  json: (figure) => Response.json(figureJson(figure)),
  svg: async (figure) => new Response(await figureSvg(figure)),
  png: async (figure) => new Response(await figurePng(figure)),
};

type Format = (typeof formats)[number];

export const getStaticPaths = () =>
  gallery.flatMap((figure) =>
    formats.map((format) => ({ params: { figure, format }, props: { figure, format } })),
  );

/** A figure as a file: its rows as a workbook and as CSV, all that is said of it, its drawing by itself, a picture. */
export const GET = ({ props }: APIContext<{ figure: string; format: Format }>) =>
  answers[props.format](props.figure);
