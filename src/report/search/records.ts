import { lastOf } from '../../format/address';
import { originalOf } from '../../format/cite/original';
import { foldsOf } from '../../format/text/fold';
import { sayDate } from '../../format/say/date';
import type { Source } from '../../schema/source';
import { remarked } from '../about/remarked';
import { byVerdict } from '../evidence/judged';
import { plainText } from '../links/text';
import { chapterCiting, chapters, telling } from '../opened/chapters';
import { findEvent, findName, findNote, findRemark, findSource } from '../opened/data';
import { mentions } from '../opened/names';
import type { WordsOf } from './words';

/** What search finds of what is no number, and the section that cites it, tells it or implies it. */
export const recordWords: WordsOf = {
  note(id) {
    const { n, cites, text } = findNote(Number(lastOf(id)));
    const works = cites.map(({ source, ibid, printed }) => {
      const words = wordsOf({ ...findSource(source), ...printed });
      return ibid ? `Ibid. ${words}` : words;
    });
    return {
      text: joined([...works, text && plainText(text)]),
      section: chapterCiting(n)?.slug,
    };
  },
  source(id) {
    const work = findSource(lastOf(id));
    const original = originalOf(work, work.language);
    // A title in Cyrillic that is not read by hand folds to what is printed.
    return { text: joined([wordsOf(work), original?.byHand && original.title]) };
  },
  event: (address) => ({
    text: plainText(findEvent(address).text),
    section: telling(address)?.chapter.slug,
  }),
  name(id) {
    const { name, variants, about, sought } = findName(lastOf(id));
    const also = variants.filter((form) => sorted(form) !== sorted(name));
    return { text: plainText(about), also, sought, everywhere: everywhere(lastOf(id)) };
  },
  remark(id) {
    const { id: own, text, did } = findRemark(lastOf(id));
    const at = remarked.find(({ entries }) => entries.some(({ remark }) => remark.id === own));
    return { text: `${plainText(text)} ${plainText(did)}`, section: at?.chapter.slug };
  },
  check(id) {
    const check = byVerdict.flatMap(([, each]) => each).find((one) => one.id === lastOf(id));
    if (!check) return undefined;
    const { verdict, says, chapter } = check;
    return { title: `Check, ${verdict}: ${plainText(says)}`, section: chapter.slug };
  },
};

const paragraphs = chapters.flatMap(({ passages }) => passages).length;

/** The words of a name, by which `Pear, Julia` is `Julia Pear`. */
const sorted = (name: string) => foldsOf(name).sort().join(' ');

/** The share of the paragraphs that say a name, where most do. */
function everywhere(id: string) {
  const share = (mentions.get(id)?.passages.length ?? 0) / paragraphs;
  return share > 0.5 ? Number(share.toFixed(2)) : undefined;
}

/** What a work is known by: author, titles, outlet, volume, date. */
const wordsOf = ({ author, title, translation, outlet, within, date }: Source) =>
  joined([
    ...[author, title, translation, outlet],
    ...[within?.title, within?.translation],
    sayDate(date),
  ]);

const joined = (words: readonly (string | false | undefined)[]) =>
  words.filter(Boolean).join(' · ');
