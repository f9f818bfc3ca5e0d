import { notesAt } from '../../format/address';
import { type Place, placeText } from '../../format/place';
import { excerpt } from '../../format/text/excerpt';
import { shortName } from '../../format/cite/source';
import { subtitle } from '../../format/say/subtitle';
import { titleOf } from '../../format/say/title';
import { minutes } from '../../format/say/words';
import type { Chapter } from '../manuscript/chapter';
import { chapterCiting, findPassage, findSection } from '../opened/chapters';
import { citedIn } from './cites';
import { findFigure, findName, findNote, findRemark, findSource, notes } from '../opened/data';
import { figurePlace, namePlace, notePlace, passagePlace, sectionPlace } from '../links/places';
import { chapterDrawing, figureName, lengthOf, paragraphOf } from '../outline/sections';
import { referenceWords } from '../links/reference';
import { referencesOf, targetOf } from '../reckoning/targets';
import { passageWords, plainText } from '../links/text';

/** What a link leads to, in brief. */
export interface Preview {
  title: string;
  lines: string[];
  /** In whose words, where they are not what the page itself says. */
  whose?: string;
  /** The place itself, and what the link to it says in the brief. */
  place: Place;
  go: string;
}

/** What a section explains and refers to, each once; not what its own page shows. */
export function previewsIn(chapter: Chapter): Preview[] {
  const terms = chapter.passages.flatMap((passage) => passage.terms);
  return [
    ...terms.map(({ of }) => previewOfName(of)),
    ...previewsOf(referencesIn(chapter)).filter(({ page }) => page !== chapter),
  ];
}

/** What cross-references lead to, each once, with the section it stands in. */
export function previewsOf(addresses: readonly string[]) {
  const all = addresses.flatMap(previewsOfReference);
  return [...new Map(all.map((preview) => [placeText(preview.place), preview])).values()];
}

/** The cross-references in the text, the notes, the remarks and the figures of a section. */
const referencesIn = ({ marks }: Chapter) =>
  marks.flatMap(({ name, attributes: { to = '', of = '', n = '' } }) => {
    if (name === 'Ref') return [to];
    if (name === 'Note') return referencesOf(notes[Number(n) - 1]?.text);
    if (name === 'Remark') return referencesOf(findRemark(of).text);
    return name === 'Figure' ? referencesOf(findFigure(of).figure.method) : [];
  });

function previewOfName(id: string): Preview {
  const { name, variants, about } = findName(id);
  const also = variants.length > 0 ? [`also ${variants.join('; ')}`] : [];
  const lines = [...also, `${plainText(about)}.`];
  return {
    title: name,
    lines,
    whose: 'By the report’s account, in our words.',
    place: namePlace(id),
    go: 'Where it is named',
  };
}

function previewsOfReference(address: string): (Preview & { page: Chapter | undefined })[] {
  const words = referenceWords(address);
  const go = `Go to ${words}`;
  switch (targetOf(address)) {
    case 'section': {
      const page = findSection(address);
      const lines = [plainText(page.summary), `${minutes(lengthOf(page))}\u00a0min`];
      const place = sectionPlace(page);
      return [{ title: titleOf(page), lines, place, go, page }];
    }
    case 'passage': {
      const { chapter: page, passage } = findPassage(address);
      const said = opening(passageWords(passage));
      const lines = [`Paragraph\u00a0${paragraphOf(page, passage)}: ${said}`];
      const place = passagePlace(page, passage);
      return [{ title: titleOf(page), lines, place, go, page }];
    }
    case 'note':
      return notesAt(address).map((n) => ({
        title: `Note\u00a0${n}`,
        lines: noteLines(n),
        place: notePlace(n),
        go: `Go to note\u00a0${n}`,
        page: chapterCiting(n),
      }));
    case 'table': {
      const { figure, facts } = findFigure(address);
      const page = chapterDrawing(address);
      const title = page?.number ? `${figureName(address)}, ${page.title}` : words;
      const lines = [`${figure.finding}.`, subtitle(figure.shows, facts)];
      return [{ title, lines, place: figurePlace(address), go, page }];
    }
  }
}

/** The works a note cites; where it cites none, what it explains. */
function noteLines(n: number) {
  const { text, by } = findNote(n);
  const works = citedIn(n).map((source) => shortName(findSource(source)));
  if (works.length > 0 || !text) return works;
  return [`Explanation of the ${by ?? 'authors'}: ${opening(plainText(text))}`];
}

/** The first words of a text. */
const opening = (text: string) => excerpt(text, new Set(), 120);
