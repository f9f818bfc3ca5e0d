import { descending, sort } from 'd3';
import { unitLabel } from '../format/say/number';
import { sayFact } from '../format/say/fact';
import { type Fact, isMeasured } from '../schema/fact';
import { amountOf } from './amounts/amount-scale';
import type { Drawn } from './base/frame';
import { hasDate, type Order, ordered } from './base/order';
import { lanesBy } from './events/lane-states';
import type { State, Way } from './base/state';
import { asReadBy, inFirstReading, readInstead } from './base/readings';

/**
 * The ways to draw the numbers of a figure, the usual one first; none where there is only that. A list of
 * amounts can be sorted, one without shares of a total put on a scale from zero, and parts of a total be
 * shares of it, or be read otherwise; events be in other lanes, and of fewer years.
 */
export function statesOf(drawn: Drawn): State[] {
  const { kind } = drawn.chart;
  if (kind === 'lanes') return lanesBy(drawn).map((state) => ({ ...state, rows: [] }));
  if (kind !== 'amounts' && kind !== 'bars' && kind !== 'cascade') return [];
  const [usual] = readInstead(drawn.facts).flatMap(({ derived }) => derived?.other ?? []);
  const first = {
    id: 'by-size',
    name: usual && kind === 'cascade' ? nameOf(usual) : 'Largest first',
    says: kind === 'cascade' ? assumed(usual) : '',
    drawn,
  };
  const states = [
    first,
    ...(kind === 'cascade' ? [...readings(drawn), ...inShares(drawn)] : []),
    ...(kind === 'amounts' ? [onPlainScale(drawn)] : []),
    ...sorted(drawn),
  ];
  return states.length > 1 ? states.map((state) => ({ ...state, rows: rowsOf(state) })) : [];
}

/** The rows of a state as they are drawn: the largest first or in its order; in parts of a total, ours last. */
function rowsOf({ drawn: { chart, facts, as } }: Way) {
  const isCascade = chart.kind === 'cascade';
  const rows = isCascade ? inFirstReading(facts) : facts;
  const ranked = sort(rows, (a, b) => descending(worth(a), worth(b)));
  const inOrder = ordered(ranked, (fact) => fact, as?.order);
  return isCascade ? sort(inOrder, (fact) => Number(Boolean(fact.derived))) : inOrder;
}

const worth = (fact: Fact) => (isMeasured(fact) ? amountOf(fact) : -1);

/** What would mislead, and why, in sentences: what the numbers of a figure are not drawn as. */
export function refusalsOf({ chart, facts }: Drawn): string[] {
  const units = new Set(facts.map(({ unit }) => unitLabel(unit)));
  const listed = chart.kind === 'amounts' || chart.kind === 'bars' || chart.kind === 'cascade';
  const shares = facts.every(({ unit }) => unit.scale === 'percent');
  return [
    units.size > 1 &&
      chart.kind !== 'amounts' &&
      'Its numbers count different things: no one scale could sort them.',
    chart.kind === 'bars' &&
      shares &&
      'The shares may overlap or be of different wholes: they are not added up.',
    chart.kind === 'amounts' &&
      'Amounts at a time and amounts over years may stand side by side, and some be parts of others: there is no sum of them, and no share of it.',
    listed &&
      facts.length >= few &&
      !datable(facts) &&
      'They are not sorted by date: the report gives these numbers no dates that differ.',
  ].filter((words) => words !== false);
}

const nameOf = ({ label, derived }: Fact) => `${label}: ${derived?.reading?.name}`;

/** What a reading takes for granted, and that it does. */
function assumed(row: Fact | undefined) {
  const assumes = row?.derived?.reading?.assumes;
  return assumes ? `Assumed: ${assumes}` : '';
}

const readings = (drawn: Drawn): Way[] =>
  readInstead(drawn.facts).map((row) => ({
    id: row.id,
    name: nameOf({ ...row, label: row.derived?.other?.label ?? row.label }),
    says: assumed(row),
    drawn: { ...drawn, facts: asReadBy(row, drawn.facts) },
  }));

function inShares({ chart, find, facts, ...drawn }: Drawn): Way[] {
  if (chart.kind !== 'cascade') return [];
  const total = find(chart.total);
  if (!isMeasured(total)) return [];
  const share = shareOf(total.value);
  const whole = { ...share(total), decimals: 0 };
  return [
    {
      id: 'as-shares',
      name: 'As shares of the total',
      says: `Each amount is divided by the total, ${sayFact(total)}; the division is ours.`,
      drawn: {
        ...drawn,
        chart,
        facts: facts.map(share),
        find: (address) => (address === chart.total ? whole : find(address)),
        as: { shares: true },
      },
    },
  ];
}

const percent = { before: '', scale: 'percent', after: '%' } as const;

/** An amount as a share of a whole; what comes of it otherwise, too. */
const shareOf = (whole: number) => {
  const share = (fact: Fact): Fact => ({
    ...fact,
    ...(isMeasured(fact) && { value: (fact.value / whole) * 100, unit: percent, decimals: 1 }),
    ...(fact.derived?.other && {
      derived: { ...fact.derived, other: share(fact.derived.other) },
    }),
  });
  return share;
};

const onPlainScale = (drawn: Drawn): Way => ({
  id: 'from-zero',
  name: 'On a scale from zero',
  says: 'Lengths can be compared: twice the amount is twice as far from zero.',
  drawn: { ...drawn, as: { plain: true } },
});

/** So many rows are seen at one look, in whatever order. */
const few = 4;

const datable = (facts: readonly Fact[]) =>
  new Set(facts.filter(hasDate).map(({ asOf }) => asOf)).size > 1;

function sorted(drawn: Drawn): Way[] {
  const { facts } = drawn;
  if (facts.length < few) return [];
  const by = (order: Order, name: string, says: string): Way => ({
    id: `by-${order}`,
    name,
    says,
    drawn: { ...drawn, as: { order } },
  });
  const undated = facts.every(hasDate)
    ? ''
    : ' What the report does not date cannot be put in order, and comes last.';
  return [
    ...(datable(facts) ? [by('date', 'By date', `The earliest first.${undated}`)] : []),
    by(
      'name',
      'By name',
      drawn.chart.kind === 'cascade'
        ? 'In the order of the alphabet; what is left comes last.'
        : 'In the order of the alphabet.',
    ),
  ];
}
