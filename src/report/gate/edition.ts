import { placeText, samePlace } from '../../format/place';
import { isMeasured } from '../../schema/fact';
import { Problem } from '../../schema/problem';
import { unlike } from '../reckoning/compare';
import type { Whole } from '../reckoning/finders';
import { endless, loose } from '../reckoning/interval';
import { type Move, movesIn } from '../site/moves';
import { checkSitePage, pathsOf } from '../site/paths';
import { checkWords, placeOf } from './entries';
import type { Faults } from './faults';

// What this edition says of itself: on its first page, in its corrections, of what it renamed.

/** What the first page and the examples show is there; and a number that stands by itself has no room for reserves. */
export function checkEdition(whole: Whole, faults: Faults) {
  const { edition, findTable, findFact, findNote, findPassage } = whole;
  const { lead, story, examples } = edition;
  if (lead) {
    const at = placeOf('edition', 'lead', 'lead');
    checkWords(lead.finding, at('finding'), whole, faults);
    const { of } = lead.number;
    faults.look(at('number', 'of'), () => {
      const { derived, suspected, part } = findFact(of);
      if (!derived && !suspected && !part) return;
      throw new Problem(`${of} is not stated without reserve; show another row`);
    });
  }
  story.forEach(({ says, at: passages, figure }, i) => {
    const at = placeOf('edition', `sentence ${i + 1} of the story`, 'story', i);
    checkWords(says, at('says'), whole, faults);
    passages.forEach((passage, k) => faults.look(at('at', k), () => findPassage(passage)));
    faults.look(at('figure'), () => {
      if (!figure || findTable(figure).figure) return;
      throw new Problem(`the table at ${figure} has no figure; show another`);
    });
  });
  edition.ratios.forEach(({ of, to }, i) => {
    faults.look(placeOf('edition', `ratio ${i + 1}`, 'ratios', i)('of'), () => {
      const [one, other] = [findFact(of), findFact(to)];
      for (const { address, part, ...fact } of [one, other]) {
        if (!endless(fact) && !loose(fact) && !part) continue;
        throw new Problem(`${address} is no single number without a bound; take the pair out`);
      }
      if (!unlike(one, other)) return;
      throw new Problem(
        `${of} and ${to} do not count alike; take the pair out, or say in the "counts" of their tables what they count`,
      );
    });
  });
  const { number, note } = examples;
  const at = placeOf('edition', 'examples', 'examples');
  if (note) faults.look(at('note'), () => findNote(note));
  if (number) {
    faults.look(at('number'), () => {
      if (isMeasured(findFact(number))) return;
      throw new Problem(`${number} is no single number; give another as an example`);
    });
  }
}

/** A correction names a page that is there. */
export function checkCorrections(whole: Whole, faults: Faults) {
  whole.corrections.forEach(({ date, page }, i) => {
    if (!page) return;
    faults.look(placeOf('corrections', date)(i, 'page'), () => checkSitePage(page, whole));
  });
}

/**
 * What was renamed leads on from a page that is there, or was renamed itself, to one that is there and
 * was not. The anchors on them are looked at where all of them are known.
 */
export function checkRenamed(whole: Whole, faults: Faults) {
  const moves = movesIn(whole.renamed);
  for (const move of moves) {
    const name = placeText(move.old);
    faults.look(placeOf('renamed', name)(name), () => checkMove(move, moves, whole));
  }
}

function checkMove({ old, now }: Move, moves: readonly Move[], whole: Whole) {
  const pages = pathsOf(whole);
  if (pages.includes(placeText(old))) throw new Problem('it is still there; take this entry out');
  const { path } = old;
  const gone = moves.some((other) => samePlace(other.old, { path }));
  if (!pages.includes(path) && !gone) {
    throw new Problem(`no page "${path}" to lead on from; say where that is now, too`);
  }
  const on = moves.find((other) => samePlace(other.old, now));
  if (on) {
    const right = placeText(on.now);
    throw new Problem(`"${placeText(now)}" was renamed, too; give its new place, "${right}"`);
  }
  checkSitePage(now.path, whole);
}
