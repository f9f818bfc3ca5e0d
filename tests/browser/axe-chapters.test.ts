import { test } from 'vitest';
import { chapters } from '../../src/report/opened/chapters';
import { expectClean } from './axe';

test.each(chapters)('axe finds no violation in $slug, light or dark', ({ slug }) =>
  expectClean(`/${slug}/`),
);
