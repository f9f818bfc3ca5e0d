import { test } from 'vitest';
import { chapters } from '../../src/report/chapters';
import { expectClean } from './axe';

test.each(chapters)(
  'axe finds no violation in $slug, and enough contrast in the dark',
  ({ slug }) => expectClean(`/${slug}/`),
);
