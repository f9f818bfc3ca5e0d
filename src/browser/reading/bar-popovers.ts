// What a button of the bar opens stands in the page where there is room for it. One that is open when
// its button goes, as the window grows or is turned, is closed.

addEventListener('resize', () => {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.bar [popovertarget]')) {
    if (button.offsetWidth) continue;
    (button.popoverTargetElement as HTMLElement | null)?.hidePopover();
  }
});

export {};
