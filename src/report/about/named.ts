import { descending } from 'd3';
import { numbersNaming, says, sentencesNaming } from '../links/named';
import { plainText } from '../links/text';
import { findFigure, localities } from '../opened/data';
import { mentions, namesIn } from '../opened/names';
import { gallery } from '../outline/figures';
import { drawnIn } from '../outline/numbers';
import { nameHeadings } from '../site/headings';
import { entries, numbersTheme } from './entries';

// What is gathered about a name, from where it is said.

/** The events of the timeline that name it. */
export const eventsNaming = (id: string) =>
  entries.filter(({ theme, text }) => theme !== numbersTheme && says(plainText(text), id));

/** The figures that name it, draw its numbers, or have it on their map. */
export function figuresNaming(id: string) {
  const own = new Set(numbersNaming(id).map(({ address }) => address));
  return gallery.filter((address) => {
    const { figure, facts, records } = findFigure(address);
    if (records === 'places') return id in localities;
    const words = [figure.finding, figure.shows, ...facts.map(({ label }) => label)];
    return words.some((each) => says(each, id)) || drawnIn(address).some((row) => own.has(row));
  });
}

/** The names that its sentences name beside it, by their ids, with how many do; the most named first. */
export function namesBeside(id: string) {
  const times = new Map<string, number>();
  for (const sentence of sentencesNaming(id).flatMap(({ sentences }) => sentences)) {
    const others = new Set(namesIn(sentence).map((name) => name.id));
    others.delete(id);
    for (const other of others) times.set(other, (times.get(other) ?? 0) + 1);
  }
  return [...times]
    .map(([other, times]) => ({ id: other, times }))
    .sort((a, b) => descending(a.times, b.times));
}

/** The parts that the page of a name has, by their anchors: those with something in them. */
export function partsOfName(id: string) {
  const held: Record<keyof typeof nameHeadings, { length: number }> = {
    passages: sentencesNaming(id),
    numbers: numbersNaming(id),
    events: eventsNaming(id),
    figures: figuresNaming(id),
    notes: mentions.get(id)?.notes ?? [],
    beside: namesBeside(id),
  };
  return Object.entries(nameHeadings).filter(
    ([part]) => held[part as keyof typeof nameHeadings].length > 0,
  );
}
