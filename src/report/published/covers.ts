import type { Cover } from '../../charts/cover';
import { certaintyOf } from '../../charts/marks/certainty';
import { sayAsOf } from '../../format/say/date';
import { sayFact } from '../../format/say/fact';
import { capital } from '../../format/say/sentence';
import { authorsOf, titleOf, wholeTitle } from '../../format/say/title';
import type { Fact } from '../../schema/fact';
import { reserveOf, wholeName } from '../links/number-name';
import type { SitePage } from '../links/pages';
import { numberPlace } from '../links/places';
import { edition, report } from '../opened/data';
import { figureDrawn } from './figures';

/** The picture of a page: what it shows first, and what the page is called, but for that of a number. */
export function coverOf({ path, name, before, shows }: SitePage): Cover {
  const page = path ? titleOf({ number: before, title: name }) : wholeTitle(report);
  if (!shows) return { head: page, under: '', foot };
  if ('figure' in shows) {
    const { title, subtitle, drawn, key } = figureDrawn(shows.figure);
    return { page, head: title, under: subtitle, chart: { drawn, key }, foot };
  }
  const { fact, what = wholeName(fact) } = shows;
  return {
    ...(path !== numberPlace(fact.address).path && { page }),
    head: sayFact(fact),
    under: what,
    detail: detailOf(fact, what),
    mark: { actor: fact.actor, certainty: isInWords(fact) ? 'stated' : certaintyOf(fact) },
    foot,
  };
}

const isInWords = ({ value }: Fact) => typeof value === 'string' && value !== 'not stated';

const by = `${authorsOf(report)}, ${report.year}`;
const foot = `${report.shortTitle} · ${edition.relation === 'own' ? by : `Retold from ${by}`}`;

/** What is to be known of a number beside what it counts, but for what was said with that. */
function detailOf(fact: Fact, said: string) {
  const { asOf, derived, planned, says } = fact;
  const date = !derived && asOf !== 'undated' && sayAsOf(asOf);
  const words = [
    ...reserveOf(fact),
    planned && 'due, planned or forecast',
    date && !said.includes(date) && `as of ${date}`,
    says && !said.includes(says.who) && `according to ${says.who}`,
  ];
  return capital(words.filter(Boolean).join(', '));
}
