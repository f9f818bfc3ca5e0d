import { expect, test } from 'vitest';
import { fileStyle } from '../../src/styles/file-style';

const style = fileStyle({
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
});
const rules = style.split('\n');

test('fileStyle(actors) gives marks and labels the light colours of whose they are', () => {
  expect(rules).toContain('.actor-orchard .mark,.mark.actor-orchard{fill:#112233}');
  expect(rules).toContain('.actor-garden .mark,.mark.actor-garden{fill:#778899}');
  expect(rules).toContain('.chart .actor-orchard .value,.chart .value.actor-orchard{fill:#223344}');
});

test('fileStyle(actors) leaves labels in ink where an actor has no colour for them', () => {
  expect(style).toMatch(/\.chart \.value\{fill:#1a1916;/);
  expect(style).not.toContain('.chart .actor-garden .value');
});

test('fileStyle(actors) resolves what the sheet colours itself', () => {
  expect(style).toContain('.nobody .mark,.mark.nobody{fill:#504c45}');
});

test('fileStyle(actors) has no variable, no pseudo-class and no theme left', () => {
  expect(style).not.toMatch(/var\(|:is|:has|:not|:hover|@media|light-dark/);
});
