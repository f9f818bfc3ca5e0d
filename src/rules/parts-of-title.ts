import { inEach } from './printings';

/** Titles and translations of which one has a part, before a colon, that the other lacks. */
export const partsOfTitle = inEach('title', ({ work: { translation, author }, printed }) => {
  if (!translation) return [];
  const [title, translated] = [partsIn(printed), partsIn(translation)];
  if (title === translated) return [];
  const parts = `${title} ${title === 1 ? 'part' : 'parts'}`;
  const says = `The title has ${parts}, the translation ${translated}${reason(title - translated, author)}.`;
  return [{ says }];
});

const partsIn = (title: string) => title.split(/:\s/).length;

/** What may be the one part that the title has more, or lacks. */
function reason(more: number, author?: string) {
  if (more === 1 && !author) return '; one of them may name the author';
  if (more === -1 && author) return `; what it lacks may be printed as the author, “${author}”`;
  return '';
}
