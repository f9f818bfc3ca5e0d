import type { Page } from 'playwright-core';

/** Where the focus stood, and what a reader saw of it. */
export interface Stop {
  /** Its place among all elements of the page. */
  at: number;
  name: string;
  /** On the page, not on the screen. */
  box: { left: number; right: number; top: number; bottom: number };
  /** What it is part of, where that goes by an order of its own: the margin, a drawing. */
  part: 'margin' | 'drawing' | undefined;
  inSight: boolean;
  ring: boolean;
}

/**
 * Press Tab from where the focus is until it leaves the page, and say where it stood.
 * @throws Error where it never leaves: in a trap.
 */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab', most = 600): Promise<Stop[]> {
  await page.evaluate(record);
  for (let pressed = 0; pressed < most; pressed += 10) {
    for (let i = 0; i < 10; i++) await page.keyboard.press(key);
    const all = await page.evaluate(() => window.stops);
    // At first the focus is on none yet. Out of the page it is on none again, or back where it began.
    const stops = all.slice(all.findIndex((stop) => stop !== null));
    const end = stops.findIndex((stop, i) => i > 0 && (!stop || stop.at === stops[0]?.at));
    if (end > 0) return stops.slice(0, end).filter((stop) => stop !== null);
  }
  throw new Error(`the focus is still on ${page.url()} after ${most} stops`);
}

/** Put the focus back on a stop. */
export const stand = (page: Page, { at }: Stop) =>
  page.evaluate((at) => (window.all?.[at] as HTMLElement | undefined)?.focus(), at);

/** Leave four of the items of each list and table, which are all alike: it is the kinds that count. */
export const thin = (page: Page) =>
  page
    .locator(
      ':is(ol, ul, tbody, dl) > :nth-child(n + 5), svg a:nth-of-type(n + 5), svg :nth-child(n + 9):has(a)',
    )
    .evaluateAll((items) => items.forEach((item) => item.remove()));

/** Stops after which the focus goes up again in the same column, or back to the one before. */
export const upward = (stops: readonly Stop[]) =>
  stops.flatMap(({ name, box, part }, i) => {
    const next = stops[i + 1];
    if (!next || next.box.bottom > box.top - line) return [];
    const column = next.box.left >= box.right;
    const drawn = part === 'drawing' && next.part === 'drawing';
    return column || drawn || part === 'margin' ? [] : `${name} > ${next.name}`;
  });

const line = 32;

/** Write down at each press of Tab where the focus is, before it moves. Runs in the browser. */
function record() {
  // What a script adds on the way, such as a preview, must not move the others.
  if (!window.all?.[0]?.isConnected) window.all = [...document.querySelectorAll('*')];
  const all = window.all;
  window.stops = [];
  window.onkeydown = ({ key }) => key === 'Tab' && window.stops.push(stop());

  function stop() {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const { left, right, top, bottom, height } = focused.getBoundingClientRect();
    const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
    const whole = top >= bar - 2 && bottom <= innerHeight;
    const higher = height > innerHeight - bar && top < innerHeight && bottom > bar;
    const { outlineStyle, opacity } = getComputedStyle(focused);
    return {
      at: all.indexOf(focused),
      name: focused.getAttribute('aria-label') ?? focused.textContent?.trim() ?? '',
      box: { left, right, top: top + scrollY, bottom: bottom + scrollY },
      part: focused.closest('.rail')
        ? ('margin' as const)
        : focused.closest('svg')
          ? ('drawing' as const)
          : undefined,
      inSight: focused.closest('.bar, .skip') !== null || whole || higher,
      ring: outlineStyle === 'solid' && opacity === '1',
    };
  }
}

declare global {
  interface Window {
    /** The elements of the page, as it was opened. */
    all?: Element[];
    stops: (Stop | null)[];
  }
}
