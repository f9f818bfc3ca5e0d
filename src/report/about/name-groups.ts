import { ascending, descending, groups } from 'd3';
import { locale } from '../../format/say/locale';
import type { Name } from '../../schema/name';
import { names } from '../opened/data';
import { mentions } from '../opened/names';
import { headings } from '../site/headings';

const { compare } = new Intl.Collator(locale);
const titles = headings['names/'];
const order = Object.keys(titles);

/** A name with where it stands. */
interface Entry {
  id: string;
  name: Name;
  told: number;
  noted: number;
}

/**
 * The names in groups: each kind, with those first that most passages tell of, then those that most
 * notes name; apart from them, at the end, what stands on the title page or in the imprint alone.
 */
export const nameGroups = groups(Object.entries(names).map(entryOf).sort(byTelling), groupOf).sort(
  ([one], [other]) => ascending(order.indexOf(one), order.indexOf(other)),
);

function entryOf([id, name]: [string, Name]): Entry {
  const { passages, notes } = mentions.get(id) ?? { passages: [], notes: [] };
  return { id, name, told: passages.length, noted: notes.length };
}

function groupOf({ name, told, noted }: Entry): keyof typeof titles {
  return told || noted ? name.kind : 'imprint';
}

function byTelling(one: Entry, other: Entry) {
  return (
    descending(one.told, other.told) ||
    descending(one.noted, other.noted) ||
    compare(one.name.sort ?? one.name.name, other.name.sort ?? other.name.name)
  );
}
