// A click on a sign that links to a thing copies the whole address of the thing, too. In a brief, and
// where it is the address of the page itself, that is all it does. Where there is no clipboard, or it
// is not for us, the link is followed, as without scripts.

import { clicked } from '../clicked';
import { copy } from '../copy';
import { toast } from '../toast';

// On its way down, before the script of briefs would close the one it stands in.
document.addEventListener('click', onClick, true);

function onClick(event: MouseEvent) {
  const link = clicked(event);
  if (!link?.matches('.permalink')) return;
  const brief = link.closest<HTMLElement>('.brief');
  const self = !link.hash && link.pathname === location.pathname;
  const stays = brief !== null || self;
  if (stays) {
    event.preventDefault();
    event.stopPropagation();
  }
  void copy(link.href).then((copied) => {
    if (copied) {
      toast('Link copied');
      void import('./quote').then(({ offerQuotation }) => offerQuotation(link));
      return;
    }
    brief?.hidePopover();
    if (self) history.pushState(null, '', link.href);
    else if (stays) location.assign(link.href);
    toast('The link is in the address bar');
  });
}
