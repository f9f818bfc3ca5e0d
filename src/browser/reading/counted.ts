// Says how much the filters of a page leave, where choosing changed it: a list can be long, or empty. What
// is left is shown first, and then counted.

for (const filters of document.querySelectorAll<HTMLElement>('.filters')) count(filters);

function count(filters: HTMLElement) {
  const things = `[${filters.querySelector('input')?.name}]:not(label, svg *)`;
  const status = filters.querySelector('p');
  const say = () => {
    const all = [...document.querySelectorAll<HTMLElement>(things)];
    const left = all.filter(({ offsetWidth }) => offsetWidth).length;
    const words = left ? `${left} of ${all.length}` : 'Nothing has all of these.';
    if (status) status.textContent = words;
  };
  filters.addEventListener('change', () => requestAnimationFrame(() => setTimeout(say)));
}

export {};
