import { expect, test } from 'vitest';
import { Address, hrefOf, PrintedAddress } from '../../src/schema/web';

test.each(['https://fruit.fr', 'HTTP://fruit.fr/a', 'ftp://fruit.fr/a', 'svn+ssh://fruit.fr'])(
  'hrefOf(“%s”) leaves a scheme as it is',
  (address) => expect(hrefOf(address)).toBe(address),
);

test.each(['fruit.fr', 'www.fruit.fr/a?u=http://plum.fr', 'fruit.fr:80/a'])(
  'hrefOf(“%s”) puts in the scheme that is not printed',
  (address) => expect(hrefOf(address)).toBe(`https://${address}`),
);

/** What is told of an address. */
const told = (schema: typeof Address, address: string) =>
  schema.safeParse(address).error?.issues.map(({ message }) => message);

test.each([
  'https://fruit.fr',
  'HTTP://fruit.fr/a?b=c#d',
  'ftp://fruit.fr',
  'www.fruit.fr/pears',
  'fruit.fr:80/žemčug',
  'https://obst-äpfel.example/',
])('“%s” is a printed address', (address) => {
  expect(told(PrintedAddress, address)).toBe(undefined);
});

test.each([
  'javascript:alert(1)',
  'javascript:1',
  'JavaScript://fruit.fr/%0aalert(1)',
  'data:text/html,apples',
  'file:///etc/apples',
  'mailto:ann@fruit.fr',
  'svn+ssh://fruit.fr',
  'https://',
  'https//fruit.fr',
  'https:fruit.fr',
  'https://fruit.fr\\@plum.fr',
  '//fruit.fr',
  'https://fruit.fr@plum.fr',
  'https://ann:pear@fruit.fr',
  'fruit',
  'apples and pears.',
  'https://fruit.fr/apples and pears',
])('“%s” is no address, printed or whole', (address) => {
  const cure = 'give one with http://, https:// or ftp://, or as printed without';
  expect(told(PrintedAddress, address)).toEqual([expect.stringContaining(cure)]);
  expect(told(Address, address)).toEqual([expect.stringContaining('no whole address; give all')]);
});

test.each(['www.fruit.fr/pears', 'ftp://fruit.fr'])(
  '“%s” is printed so, but not whole',
  (address) => {
    expect(told(PrintedAddress, address)).toBe(undefined);
    expect(told(Address, address)).toEqual([
      'no whole address; give all of it: "https://example.org/pears"',
    ]);
  },
);
