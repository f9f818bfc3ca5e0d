// What is chosen of a list stands in the address, where it can be sent and gone back to; each choice says
// how much it would leave, and one that would leave nothing cannot be made.

import { clicked } from '../clicked';
import { choicesIn } from '../../web/choices';

const filters = document.querySelector<HTMLElement>('.filters');
if (filters) follow(filters);

function follow(filters: HTMLElement) {
  const status = filters.querySelector('p');
  const selects = [...filters.querySelectorAll('select')];
  const offered = new Map(
    selects.map(({ name, options }) => [name, [...options].map(({ value }) => value)]),
  );
  const all = [...document.querySelectorAll(`[data-${selects[0]?.name}]:not(svg *)`)];

  filters.addEventListener('change', keep);
  filters.addEventListener('click', (event) => {
    if (!clicked(event)) return;
    event.preventDefault();
    choose();
    keep();
    // The link, which had the focus, goes.
    selects[0]?.focus();
  });
  addEventListener('hashchange', obey);
  obey();

  /** Do as the address says. A place that the choice leaves out is shown among all that there is. */
  function obey() {
    const asked = choicesIn(location.hash.slice(1), offered);
    const target = asked ? null : document.querySelector(':target:not(svg *)');
    const missed = target?.getClientRects().length === 0;
    if (asked || missed) choose(asked?.chosen);
    tell(asked?.fault);
    if (missed) target.scrollIntoView();
  }

  function choose(chosen?: ReadonlyMap<string, string>) {
    for (const select of selects) select.value = chosen?.get(select.name) ?? '';
  }

  function keep() {
    const chosen = selects.filter(({ value }) => value).map(({ name, value }) => [name, value]);
    const { pathname, search } = location;
    const address = chosen.length ? `#${new URLSearchParams(chosen)}` : pathname + search;
    history.pushState(null, '', address);
    tell();
  }

  function tell(fault?: string) {
    let left = all;
    for (const select of selects) {
      const rest = selects.filter((other) => other !== select).reduce(carrying, all);
      for (const option of select.options) {
        const { value, selected, text } = option;
        const { length } = carrying(rest, { name: select.name, value });
        option.disabled = !length && !selected;
        option.label = value && !selected ? `${text} (${length})` : text;
      }
      left = carrying(left, select);
    }
    if (!status) return;
    if (fault) status.textContent = fault;
    else if (!left.length) status.textContent = 'Nothing has all of these.';
    else if (left.length < all.length) status.textContent = `${left.length} of ${all.length}`;
    // At first, nobody asked.
    else if (status.textContent) status.textContent = `All ${all.length}`;
  }
}

/** What of some things carries a value; all of it, where none is chosen. */
function carrying(things: Element[], { name, value }: { name: string; value: string }) {
  return value ? things.filter((thing) => thing.matches(`[data-${name}~="${value}"]`)) : things;
}
