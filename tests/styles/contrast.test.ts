import { rgb } from 'd3';
import { expect, test } from 'vitest';
import { actors } from '../../src/report/opened/data';
import { token } from '../../src/styles/token';

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string) {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string) {
  const { r, g, b } = rgb(colour);
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const themes = ['light', 'dark'] as const;
const grounds = ['--paper', '--raised'].map(token);
const inks = ['--ink', '--ink-2', '--ink-3'];

test('contrast is measured as WCAG has it', () => {
  expect(contrast('#000', '#fff')).toBe(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test.each(inks)(
  '%s is 4.5 : 1 on paper and on what is raised, and 7 : 1 with more contrast',
  (name) => {
    const ink = token(name);
    for (const theme of themes) {
      for (const ground of grounds) {
        expect(contrast(ink[theme], ground[theme])).toBeGreaterThanOrEqual(4.5);
        expect(contrast(ink.more[theme], ground.more[theme])).toBeGreaterThanOrEqual(7);
      }
    }
  },
);

test.each(['--rule', '--rule-2'])('with more contrast, lines of %s are 4.5 : 1', (name) => {
  for (const theme of themes) {
    const { more } = token(name);
    expect(contrast(more[theme], token('--paper').more[theme])).toBeGreaterThanOrEqual(4.5);
  }
});

test('with more contrast, paper and ink are pure', () => {
  expect(token('--paper').more).toEqual({ light: '#fff', dark: '#000' });
  expect(token('--ink').more).toEqual({ light: '#000', dark: '#fff' });
});

test.each(Object.entries(actors))(
  'the colours of %s are 3 : 1 as marks, 4.5 : 1 as labels, and 7 : 1 with more contrast',
  (_id, { mark, text, more }) => {
    for (const theme of themes) {
      const paper = token('--paper');
      expect(contrast(mark[theme], paper[theme])).toBeGreaterThanOrEqual(3);
      if (text) expect(contrast(text[theme], paper[theme])).toBeGreaterThanOrEqual(4.5);
      expect(contrast(more[theme], paper.more[theme])).toBeGreaterThanOrEqual(7);
    }
  },
);

test('a token that has no form for more contrast is an error', () => {
  expect(() => token('--page')).toThrow('tokens.css has no four values of --page');
});
