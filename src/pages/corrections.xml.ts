import rss from '@astrojs/rss';
import { corrections } from '../report/about/corrections';
import { edition } from '../report/opened/data';
import { home } from '../report/links/places';
import { addressOf } from '../web/href';

const self = addressOf({ path: 'corrections.xml' });

/** The corrections as a feed. */
export const GET = () =>
  rss({
    title: `Corrections: ${edition.title}`,
    description: 'What was put right or added in this edition.',
    site: addressOf(home),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: corrections.map(({ id, date, what, where }) => ({
      title: where,
      description: what,
      link: addressOf({ path: 'about/', anchor: id }),
      pubDate: new Date(date),
    })),
  });
