import rss from '@astrojs/rss';
import { corrections } from '../report/about/corrections';
import { edition } from '../report/opened/data';
import { addressOf } from '../report/links/link';

const self = addressOf('corrections.xml');

/** The corrections as a feed. */
export const GET = () =>
  rss({
    title: `Corrections: ${edition.title}`,
    description: 'What was put right or added in this edition.',
    site: addressOf(''),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: corrections.map(({ id, date, what, where }) => ({
      title: where,
      description: what,
      link: `${addressOf('about/')}#${id}`,
      pubDate: new Date(date),
    })),
  });
