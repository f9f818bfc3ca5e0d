import type { APIContext } from 'astro';
import { biblatex } from '../../../format/cite/bibliography';
import { numberRecords } from '../../../report/published/citations';
import { numbers } from '../../../report/outline/numbers';
import type { Fact } from '../../../schema/fact';

export const getStaticPaths = () =>
  numbers.map((fact) => ({ params: { number: fact.address }, props: { fact } }));

/** A number for a bibliography: where the report states it, and its page in this edition. */
export const GET = ({ props: { fact } }: APIContext<{ fact: Fact }>) =>
  new Response(biblatex(Object.values(numberRecords(fact))));
