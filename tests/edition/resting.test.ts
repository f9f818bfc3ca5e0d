import { expect, test } from 'vitest';
import { shortName } from '../../src/format/cite/source';
import { notesCiting } from '../../src/report/about/cites';
import { byWeight, restingOn, sayAlone } from '../../src/report/evidence/resting';
import { findFact, findSource, notes, sources } from '../../src/report/opened/data';
import { html, textOfPage } from '../built';

const plain = (words: string) => words.replaceAll('\u00a0', ' ');

test('the work that seven notes cite comes first, with what would be left without a work', () => {
  const [first = ''] = byWeight;
  expect(notesCiting(first).length).toBe(7);
  expect(plain(sayAlone(first))).toBe('6 paragraphs and 3 numbers');
});

test.each(Object.keys(sources))(
  'the page of %s has what rests on it, each with its place',
  async (work) => {
    const page = await html(`/sources/${work}/`);
    const text = plain(textOfPage(page));
    const { passages, numbers, figures } = restingOn(work);
    const alone = plain(sayAlone(work));
    expect(text).toContain(
      alone ? `Were it set aside, ${alone} would be left` : 'another work behind it, too',
    );
    for (const { chapter, passage } of [...passages.alone, ...passages.shared])
      expect(page).toContain(`href="/${chapter.slug}/#${passage.id}"`);
    for (const { fact } of [...numbers.alone, ...numbers.shared])
      expect(page).toContain(`href="/numbers/${fact.address}/"`);
    for (const { address } of figures) expect(page).toContain(`href="/charts/${address}/"`);
  },
);

test('a number rests on a work alone where its note cites nothing else, ibid. or not', () => {
  const { numbers } = restingOn('cabar-2021');
  expect(numbers.alone.map(({ fact }) => fact.address)).toContain('debt/creditors/world-bank');
  const { note } = findFact('debt/creditors/world-bank');
  expect(notes[(note ?? 0) - 1]?.cites).toEqual([expect.objectContaining({ ibid: true })]);
});

test('what we work out from such numbers is named as ours, and a figure by how many it draws', () => {
  const { ours, figures } = restingOn('cabar-2021');
  expect(ours.map(({ address }) => address)).toContain('debt/creditors/not-attributed');
  expect(figures).toContainEqual({ address: 'debt/creditors', alone: 5, of: 5 });
  expect(figures).toContainEqual({ address: 'across/china-share', alone: 1, of: 5 });
});

test('the entry of a work and the page on the evidence lead to it', async () => {
  const [entries, evidence] = [await html('/sources/'), await html('/evidence/')];
  for (const [id] of Object.entries(sources)) {
    expect(entries).toContain(`href="/sources/${id}/"`);
    expect(evidence).toContain(`href="/sources/${id}/"`);
  }
  expect(textOfPage(evidence)).toContain(
    `Were ${shortName(findSource(byWeight[0] ?? ''))} set aside`,
  );
});
