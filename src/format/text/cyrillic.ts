/** A title in Cyrillic; or the letters and signs that stood in the way, and no title. */
export type Turned = { title: string } | { strange: string[] };

/**
 * Turn a title back from scientific transliteration (ISO/R 9), letter by letter: `Čto zreet` is
 * `Что зреет`. What was quoted in it as ‘a’ is then quoted as “a”.
 * `strange` are letters that the standard does not have, and each ’ that may be a soft sign or the
 * end of a quotation.
 */
export function cyrillic(title: string): Turned {
  const strange: string[] = [];
  let open = false;
  const turn = (letter: string, at: number) => {
    const [before = '', after = ''] = [title[at - 1], title[at + letter.length]];
    if (letter === '‘' && !open) {
      open = true;
      return '“';
    }
    if (letter === '’' && open && !softened.test(before)) {
      open = false;
      return '”';
    }
    const inside = /\p{L}/u.test(after);
    const soft = letter === '’' && softened.test(before) && (inside || !open);
    const hard = letter === '”' && softened.test(before) && inside;
    if (soft || hard) return inCase(soft ? 'ь' : 'ъ', capitals.test(before + after));
    const turned = letters.get(letter.toLowerCase());
    if (turned) return inCase(turned, /^\p{Lu}/u.test(letter));
    if (!plain.test(letter)) strange.push(letter);
    return letter;
  };
  const turned = title.replaceAll(token, turn);
  if (open) strange.push('‘');
  return strange.length ? { strange: [...new Set(strange)] } : { title: turned };
}

/** The Latin letters of a word that the standard does not have, each once; an h stands only in `ch`. */
export const foreignIn = (word: string): string[] => [
  ...new Set(
    word
      .match(token)
      ?.filter((letter) => /\p{Script=Latin}/u.test(letter) && !standard.has(letter.toLowerCase())),
  ),
];

/**
 * The small letters of the standard, or two that stand for one, each with that of Cyrillic:
 * https://en.wikipedia.org/wiki/Scientific_transliteration_of_Cyrillic, and ė, which some have for è.
 */
export const standard: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ a: 'а', b: 'б', v: 'в', g: 'г', d: 'д', e: 'е', ë: 'ё', ž: 'ж', z: 'з', i: 'и', j: 'й' },
    ...{ k: 'к', l: 'л', m: 'м', n: 'н', o: 'о', p: 'п', r: 'р', s: 'с', t: 'т', u: 'у', f: 'ф' },
    ...{ ch: 'х', c: 'ц', č: 'ч', š: 'ш', šč: 'щ', y: 'ы', è: 'э', ė: 'э' },
    ...{ ju: 'ю', ja: 'я' },
  }),
);

/** An é is a slip for è: it can be turned back all the same. */
const letters = new Map([...standard, ['é', 'э']]);

/** Two letters that stand for one, or else any sign. */
const token = /šč|ch|ja|ju|./giu;

/** The consonants that a sign can soften or part from a vowel. */
const softened = /[bvgdžzklmnprstfhcčš]/i;

/** Between capitals, or after one at the end of a word. */
const capitals = /^\p{Lu}(?!\p{Ll})/u;

/** What both scripts have. */
const plain = /[\d\s.,:;!?()–-]/;

const inCase = (letter: string, capital: boolean) => (capital ? letter.toUpperCase() : letter);
