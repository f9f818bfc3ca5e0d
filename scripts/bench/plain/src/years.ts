import type { MDXInstance } from 'astro';

export interface Row {
  id: string;
  label: string;
  value: number;
}

interface Year {
  tables: { id: string; rows: Row[] }[];
}

const texts = import.meta.glob<MDXInstance<object>>('./chapters/*.mdx', { eager: true });
const data = import.meta.glob<Year>('./data/*.json', { eager: true, import: 'default' });

export const years = Object.entries(data).map(([file, { tables }]) => {
  const [, id = ''] = file.match(/(year-\d+)\.json$/) ?? [];
  return { id, tables, text: texts[`./chapters/${id}.mdx`]?.Content };
});
