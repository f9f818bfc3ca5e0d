import { expect, test } from 'vitest';
import { measure, type } from '../../src/charts/base/measure';
import { common, fileStyle, own } from '../../src/styles/file-style';
import widest from '../fixtures/dejavu.json';

const actors: Parameters<typeof fileStyle>[0] = {
  orchard: {
    label: 'Orchard',
    mark: { light: '#112233', dark: '#445566' },
    text: { light: '#223344', dark: '#556677' },
    more: { light: '#000000', dark: '#ffffff' },
    forced: 'GrayText',
  },
  garden: {
    label: 'Garden',
    mark: { light: '#778899', dark: '#aabbcc' },
    more: { light: '#000000', dark: '#ffffff' },
    forced: 'GrayText',
  },
};
const style = fileStyle(actors, own);
const rules = style.split('\n');

test('fileStyle(…) gives marks and labels the light colours of whose they are', () => {
  expect(rules).toContain('.actor-orchard .mark,.mark.actor-orchard{fill:#112233}');
  expect(rules).toContain('.actor-garden .mark,.mark.actor-garden{fill:#778899}');
  expect(rules).toContain('.chart .actor-orchard .value,.chart .value.actor-orchard{fill:#223344}');
});

test('fileStyle(…) leaves labels in ink where an actor has no colour for them', () => {
  expect(style).toMatch(/\.chart \.value\{fill:#1a1916;/);
  expect(style).not.toContain('.chart .actor-garden .value');
});

test('fileStyle(…) resolves what the sheet colours itself', () => {
  expect(style).toContain('.nobody .mark,.mark.nobody{fill:#504c45}');
});

test('fileStyle(…) has no variable, no pseudo-class and no theme left', () => {
  expect(style).not.toMatch(/var\(|:is|:has|:not|:hover|@media|light-dark/);
});

test('for programs of others letters are smaller, in fonts that all have, and no halo is left', () => {
  const plain = fileStyle(actors, common);
  expect(plain).toMatch(/^\.chart\{font-family:Arial,/);
  expect(plain).toContain('.chart .name{font-size:12px}');
  expect(style).toContain('paint-order:stroke;stroke:#fbfaf7');
  expect(plain).not.toMatch(/paint-order|Report/);
  expect(plain).not.toMatch(/\.halo\{[^}]*stroke:/);
});

test('the widest of common fonts takes no more room than ours, and a little more where it is bold', () => {
  const taken = (text: string, set: 'name' | 'value') => {
    const advances: Record<string, number> = widest[type[set].weight];
    const width = [...text].reduce((sum, letter) => sum + (advances[letter] ?? 0), 0);
    return (common.scale * type[set].size * width) / 1000 / measure(text, type[set]);
  };
  const words = [
    'Border guard stations to be renovated',
    'Retold from the report',
    'Others',
    '2019:',
  ];
  for (const text of words) expect(taken(text, 'name'), text).toBeLessThan(1.04);
  for (const text of [...words, '338.5']) expect(taken(text, 'value'), text).toBeLessThan(1.1);
});
