import { type JSONPath, type Node, parseTree } from 'jsonc-parser';
import type { Files } from '../../../src/report/gate/folder';

/** One thing that may befall one file of a report. */
export interface Mutant {
  file: string;
  /** What is done: `negate`. */
  by: string;
  /** To what: the way into JSON; the line of another text. */
  at: JSONPath;
  /** What stood there. */
  was: unknown;
  /** The file once it is done. */
  text: string;
}

/** All that may befall the files of a report, one thing at a time: made when it is asked for, there is much of it. */
export const mutantsOf = (files: Files): (() => Mutant)[] =>
  [...files].flatMap(([file, text]) => {
    const places = [
      { at: [], offset: 0, length: text.length, was: text, changes: ofFile(text) },
      ...(file.endsWith('.json') ? valuesIn(parseTree(text), text) : []),
      ...(file.endsWith('.mdx') ? [...tagsIn(text), ...wordsIn(text), ...linesIn(text)] : []),
    ];
    return places.flatMap(({ at, offset, length, was, changes }) =>
      Object.entries(changes).map(([by, changed]) => () => {
        const after = text.slice(offset + length);
        return { file, by, at, was, text: text.slice(0, offset) + changed + after };
      }),
    );
  });

/** A place in a text, and by what is done there, what stands there then. */
interface Place {
  at: JSONPath;
  offset: number;
  length: number;
  was: unknown;
  changes: Record<string, string>;
}

/** What may befall a whole file. */
const ofFile = (text: string) => ({
  'empty the file': '',
  'begin with a byte-order mark': `\uFEFF${text}`,
  'end lines as on Windows': text.replaceAll('\n', '\r\n'),
  'break the file off': text.slice(0, text.length / 2),
  'lose the last sign': text.trimEnd().slice(0, -1),
  'garble a letter': `${text.slice(0, text.length / 2)}\uFFFD${text.slice(text.length / 2)}`,
});

/** The values of a JSON text and, where they have one, the keys before them. */
function valuesIn(node: Node | undefined, text: string, at: JSONPath = []): Place[] {
  if (!node) return [];
  const written = text.slice(node.offset, node.offset + node.length);
  const was: unknown = JSON.parse(written);
  const changed = Object.entries(changesOf(was)).map(([by, value]) => [by, JSON.stringify(value)]);
  return [
    { at, offset: node.offset, length: node.length, was, changes: Object.fromEntries(changed) },
    ...(node.children ?? []).flatMap((child, i) => {
      const [key, value] = child.type === 'property' ? (child.children ?? []) : [undefined, child];
      const inside = [...at, key ? String(key.value) : i];
      return [ofEntry(child, key, node, text, inside), ...valuesIn(value, text, inside)];
    }),
  ];
}

/** What may befall an entry of an object or a list, with the comma after it or, of the last, before. */
function ofEntry(
  child: Node,
  key: Node | undefined,
  { children = [] }: Node,
  text: string,
  at: JSONPath,
): Place {
  const place = children.indexOf(child);
  const [before, next] = [children[place - 1], children[place + 1]];
  const written = text.slice(child.offset, child.offset + child.length);
  const offset = !next && before ? before.offset + before.length : child.offset;
  const end = next?.offset ?? child.offset + child.length;
  const anew = (entry: string) =>
    text.slice(offset, child.offset) + entry + text.slice(child.offset + child.length, end);
  const named = (name: string) => anew(written.replace(/^"[^"]*"/, `"${name}"`));
  return {
    at,
    offset,
    length: end - offset,
    was: JSON.parse(key ? `{${written}}` : written),
    changes: {
      drop: '',
      repeat: anew(`${written}, ${written}`),
      ...(key && {
        rename: named(`${key.value}s`),
        'call it __proto__': named('__proto__'),
        'call it constructor': named('constructor'),
      }),
    },
  };
}

/** What may stand for a value. */
function changesOf(value: unknown): Record<string, unknown> {
  if (typeof value === 'string') return { ...ofType, 'put 7 for': 7, ...ofWords(value) };
  if (typeof value === 'number') {
    const numbers = { 'add 1 to': value + 1, 'take 1 from': value - 1, halve: value / 2 };
    return { ...ofType, quote: `${value}`, negate: -value, 'make enormous': 1e300, ...numbers };
  }
  if (typeof value === 'boolean') return { ...ofType, quote: `${value}`, negate: !value };
  if (Array.isArray(value)) return { ...ofType, empty: [], 'turn round': value.toReversed() };
  return { ...ofType, empty: {}, 'make a list of': [value] };
}

const ofType = { 'put null for': null, 'put a list for': [[]], 'put an object for': { of: 7 } };

/** What may stand for words, an address, a date. */
function ofWords(words: string) {
  const middle = words.indexOf(' ', words.length / 2) + 1;
  const put = Object.entries(intruders).map(([what, sign]) => [
    `put ${what} into`,
    words.slice(0, middle) + sign + words.slice(middle),
  ]);
  return {
    empty: '',
    'make enormous': `${words} endlessly`.repeat(200),
    'put blanks for': '  ',
    ...Object.fromEntries(put),
    'mix alphabets in': mixed(words),
    ...Object.fromEntries([...'=+-@'].map((sign) => [`put ${sign} before`, sign + words])),
    'change a digit of': words.replace(/\d/, (digit) => `${(Number(digit) + 1) % 10}`),
    ...(/^[\w-]+([/#][\w-]+)*$/.test(words) && { 'lead astray': `${words}-gone` }),
    ...(/\{.+\}/.test(words) && { 'lead astray in': words.replace('}', '-gone}') }),
    ...(/^\d{4}(-\d\d)*$/.test(words) &&
      puts(['9999', '0000', '2020-13', '2021-02-30', '13.2.2021'])),
    ...(/^\S+\.\S+\w\/?$/.test(words) && puts(addresses)),
  };
}

const puts = (all: readonly string[]) =>
  Object.fromEntries(all.map((one) => [`put ${one} for`, one]));

const addresses = [
  'javascript:alert(1)',
  'JavaScript://example.org/%0aalert(1)',
  'data:text/html,apples',
  'file:///etc/apples',
  'https://',
  'https//example.org',
  'https:example.org',
  '//example.org',
  'https://ann@example.org',
  'example',
  'no address at all',
];

/** Signs that have no place in words. */
const intruders = {
  'a script': '<script>alert(1)</script>',
  'the end of a drawing': '</svg>',
  'an open component': '<Component',
  'empty braces': '{}',
  'an open brace': '{',
  'code in braces': '{1 + 1}',
  'a sign that turns the line round': '\u202E',
  'a space without width': '\u200B',
  'a sign that rings': '\u0007',
  'half a letter': '\uD800',
  'the end of a line': '\n',
  'a soft hyphen': '\u00AD',
};

/** A letter in the middle of a word as Cyrillic has one that looks the same. */
const mixed = (words: string) =>
  words.replace(/(?<=[a-z])[aeo](?=[a-z])/, (letter) => ({ a: 'а', e: 'е', o: 'о' })[letter] ?? '');

/** The components of a chapter. */
const tagsIn = (text: string): Place[] =>
  [...text.matchAll(/<(\w+)[^>]*>/g)].map(({ 0: tag, 1: name = '', index }) => ({
    at: [lineAt(text, index)],
    offset: index,
    length: tag.length,
    was: tag,
    changes: {
      [`drop a ${name}`]: '',
      [`repeat a ${name}`]: tag + tag,
      [`misspell a ${name}`]: tag.replace(name, `${name}s`),
      [`leave a ${name} open`]: tag.replace(/\/?>$/, ''),
      [`strip a ${name}`]: `<${name} />`,
      [`spread over a ${name}`]: tag.replace(name, `${name} {...apples}`),
      [`give a handler to a ${name}`]: tag.replace(name, `${name} onclick="alert(1)"`),
      ...(tag.includes('="') && {
        [`lead a ${name} astray`]: tag.replace(/="([^"]+)"/, '="$1-gone"'),
        'run an address': tag.replace(/="([^"]+)"/, '={$1}'),
        'run a text': tag.replace(/="([^"]+)"/, '={"$1"}'),
        'double an attribute': tag.replace(/ (\w+=)/, ' $1"apples" $1'),
      }),
      ...(tag.includes('={') && {
        'quote a number': tag.replace(/=\{(\d+)\}/, '="$1"'),
        [`number a ${name} otherwise`]: tag.replace(/\d+/, (n) => `${Number(n) + 1}`),
        'negate a number': tag.replace(/(\d+)/, '-$1'),
        'break an expression': tag.replace(/(\d+)/, '$1 +'),
      }),
    },
  }));

/** Words here and there in the text of a chapter. */
const wordsIn = (text: string): Place[] =>
  [...text.matchAll(/(?<=\w )[a-z]{4,}(?= \w)/g)]
    .filter((_, i) => i % 10 === 0)
    .map(({ 0: word, index }) => ({
      at: [lineAt(text, index)],
      offset: index,
      length: word.length,
      was: word,
      changes: {
        'mix alphabets in the text': mixed(word),
        ...Object.fromEntries(
          Object.entries({ ...intruders, ...markup }).map(([what, sign]) => [
            `put ${what} into the text`,
            `${word} ${sign} ${word}`,
          ]),
        ),
      },
    }));

const markup = {
  'a picture that is not there': '![An apple](gone.png)',
  'a link that runs code': '[apples](javascript:alert(1))',
  'a link': '[apples](https://example.org)',
  'a bare address': 'https://example.org',
  'a comment of HTML': '<!-- apples -->',
  'a letter by its name': '&lt;',
  'a letter by its number': '&#x202E;',
  'an import': "\n\nimport fs from 'node:fs'\n\n",
  'an export': '\n\nexport const apples = 1\n\n',
  'code between comments': '{/* a */ alert(1) /* b */}',
  'a broken expression': '{1 +}',
  'a word of code': '`apples`',
  'a table': '\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n',
  'a list': '\n\n- apples\n- pears\n\n',
  'a rule': '\n\n***\n\n',
  'crossed out words': '~~apples~~',
};

/** The lines of a chapter; the first are its head. */
const linesIn = (text: string): Place[] =>
  [...text.matchAll(/^.+$/gm)].map(({ 0: line, index }, i) => ({
    at: [lineAt(text, index)],
    offset: index,
    length: line.length,
    was: line,
    changes: {
      'drop a line': '',
      'repeat a line': `${line}\n${line}`,
      'make a heading of a line': `# ${line}`,
      ...(i < 4 && {
        'misspell the head': line.replace(/\w:/, 'xx:'),
        'tag the head': line.replace(': ', ': !!js/function '),
        'point from the head': line.replace(': ', ': *gone '),
        'open a list in the head': line.replace(': ', ': ['),
        'quote half of the head': line.replace(': ', ': "a" '),
      }),
    },
  }));

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;
