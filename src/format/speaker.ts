import type { Speaker } from '../schema/speaker';

/** Who speaks, by kind. */
export const speakers: Record<Speaker, string> = {
  statistic: 'a statistic',
  official: 'an official statement',
  expert: 'a named expert',
  poll: 'an opinion poll',
  media: 'a media report',
  authors: 'the authors',
};
