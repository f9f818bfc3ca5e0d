import type { Name } from '../../schema/name';
import { Problem } from '../../schema/problem';
import { formsOf, type Occurrence, occurrencesIn } from '../manuscript/mentions';
import type { Passage, Term } from '../manuscript/passages';
import { type Manuscript, placeIn } from './examine';
import type { Faults } from './faults';

/** A chapter explains each name that needs it where it says it first, and there alone. */
export function checkTerms(
  chapter: Manuscript,
  names: Readonly<Record<string, Name>>,
  faults: Faults,
) {
  const { passages } = chapter;
  const occurrences = occurrencesIn(names);
  const told = passages.flatMap((passage) =>
    occurrences(passage.text).map((occurrence) => ({ ...occurrence, passage })),
  );
  const firstOf = (id: string) => told.find((one) => one.id === id);
  const terms = passages.flatMap((passage) => passage.terms.map((term) => ({ term, passage })));
  terms.forEach(({ term, passage }, i) => {
    faults.look(placeIn(chapter, term, 'Term'), () => {
      const name = Object.hasOwn(names, term.of) ? names[term.of] : undefined;
      if (!name) return;
      checkForm(term, name);
      const twice = terms.slice(0, i).find((other) => other.term.of === term.of);
      if (twice)
        throw new Problem(`"${term.of}" is explained on line ${twice.term.line}; once is enough`);
      checkFirst(term, passage, firstOf(term.of));
    });
  });
  for (const [id, { explained }] of Object.entries(names)) {
    const first = firstOf(id);
    if (!explained || !first || terms.some(({ term }) => term.of === id)) continue;
    faults.tell(
      placeIn(chapter, first.passage),
      `“${first.form}” is to be explained here: <Term of="${id}">${first.form}</Term>`,
    );
  }
}

function checkForm({ of, words }: Term, name: Name) {
  const forms = formsOf(name);
  if (forms.includes(words)) return;
  throw new Problem(`"${words}" is no form of "${of}"; forms: ${forms.join(', ')}`);
}

function checkFirst(
  { words, at }: Term,
  passage: Passage,
  first: (Occurrence & { passage: Passage }) | undefined,
) {
  if (!first) throw new Problem(`“${words}” is part of another name here; explain that one`);
  if (first.passage === passage && first.at === at) return;
  const { id, line } = first.passage;
  throw new Problem(
    `the page says “${first.form}” before, in the paragraph ${id} on line ${line}; explain it there`,
  );
}
