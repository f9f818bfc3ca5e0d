import type { Footnote } from '../../charts/base/frame';
import type { Linking } from '../../format/place';
import { shortName } from '../../format/cite/source';
import { chapterCiting } from '../opened/chapters';
import { findSource, notes } from '../opened/data';
import { notePlace } from '../links/places';

/** The notes as charts draw them: where each is cited, and which works it cites. */
export const footnotes = (link: Linking): Footnote[] =>
  notes.map(({ n, cites }) => {
    const chapter = chapterCiting(n);
    return {
      n,
      section: chapter?.number ?? chapter?.title ?? '',
      works: cites.map(({ source, ibid = false }) => ({
        id: source,
        name: shortName(findSource(source)),
        ibid,
      })),
      href: link(notePlace(n)),
    };
  });
