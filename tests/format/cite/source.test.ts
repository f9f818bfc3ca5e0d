import { expect, test } from 'vitest';
import { hrefOf, urlOf } from '../../../src/format/cite/source';

test.each(['https://fruit.fr', 'HTTP://fruit.fr/a', 'ftp://fruit.fr/a', 'svn+ssh://fruit.fr'])(
  'hrefOf(“%s”) leaves a scheme as it is',
  (address) => expect(hrefOf(address)).toBe(address),
);

test.each(['fruit.fr', 'www.fruit.fr/a?u=http://plum.fr', 'fruit.fr:80/a'])(
  'hrefOf(“%s”) puts in the scheme that is not printed',
  (address) => expect(hrefOf(address)).toBe(`https://${address}`),
);

test('urlOf(address) reads it as browsers do, and is nothing where they cannot', () => {
  expect(urlOf('fruit.fr/pears?p=1')?.pathname).toBe('/pears');
  expect(urlOf('no address at all')).toBe(undefined);
});
