import { expect, test } from 'vitest';
import { byHand } from '../../scripts/bench/by-hand';

/** What stands in the body of a page by hand. */
const written = (body: string) =>
  byHand(`<!doctype html><title>Fruit</title><body>${body}`).split('</title>')[1];

test('byHand(page) says what the page says, without what is for machines or once more', () => {
  const page = `<article class="fruit"><p id="who">Who <a class="quantity" href="/pears/"><data value="2">two pears</data></a>
    <a class="permalink" href="#who" aria-label="Link to paragraph 1"></a></p>
    <script type="application/ld+json">{}</script><span class="margin-note" aria-hidden="true"></span></article>`;
  expect(written(page)?.replaceAll(/\s+/g, ' ')).toBe(
    '<article><p>Who <a href="/pears/">two pears</a> </p> </article>',
  );
});

test('byHand(page) keeps an anchor where a link of the page leads', () => {
  const page =
    '<a href="#who">Who</a><div class="heading"><h2 id="who"><span>Who</span></h2></div>';
  expect(written(page)).toBe('<a href="#who">Who</a><h2 id="who">Who</h2>');
});

test('byHand(page) has drawings shape by shape, and both of a chart', () => {
  const drawing = (role: string) =>
    `<div class="drawing ${role}"><svg viewBox="0 0 9 9" role="img" aria-label="Pears"><g data-of="a/b/c"><rect class="mark" width="4" height="4"/></g></svg></div>`;
  const page = `<figure aria-label="Pears">${drawing('narrow')}${drawing('wide')}</figure>`;
  expect(written(page)).toBe(
    page.replace(' aria-label="Pears"', '').replaceAll(' data-of="a/b/c"', ''),
  );
});

test('byHand(page) has what is opened in brief as popovers', () => {
  const page = `<p>Pears</p><script type="text/html" class="kept"><div popover class="brief"></div><div><p>Two pears</p></div></script>`;
  expect(written(page)).toBe('<p>Pears</p><div popover="" id="b0"><p>Two pears</p></div>');
});
