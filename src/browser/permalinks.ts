// A click on a sign that links to a thing copies the whole address of the thing, too. In a preview,
// and where it is the address of the page itself, that is all it does.

import { clicked } from './clicked';
import { toast } from './toast';

// On its way down, before the script of previews would close the one it stands in.
document.addEventListener('click', onClick, true);

function onClick(event: MouseEvent) {
  const link = clicked(event);
  if (!link?.matches('.permalink')) return;
  const brief = link.closest<HTMLElement>('.brief');
  const stays = brief !== null || !link.hash;
  if (stays) {
    event.preventDefault();
    event.stopPropagation();
  }
  void copy(link.href).then((copied) => {
    toast(copied ? 'Link copied' : 'The link is in the address bar');
    if (copied || !stays) return;
    brief?.hidePopover();
    location.assign(link.href);
  });
}

/** False where there is no clipboard, or it is not for us: the link is followed, as without scripts. */
async function copy(address: string) {
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    return false;
  }
}
