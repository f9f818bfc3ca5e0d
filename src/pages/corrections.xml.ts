import rss from '@astrojs/rss';
import { listedCorrections } from '../report/about/corrections';
import { edition } from '../report/opened/data';
import { home } from '../report/links/places';
import { urlOf } from '../web/href';

const self = urlOf({ path: 'corrections.xml' });

/** The corrections as a feed. */
export const GET = () =>
  rss({
    title: `Corrections: ${edition.title}`,
    description: 'What was put right or added in this edition.',
    site: urlOf(home),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: listedCorrections.map(({ id, date, what, where }) => ({
      title: where,
      description: what,
      link: urlOf({ path: 'about/', anchor: id }),
      pubDate: new Date(date),
    })),
  });
