import type { Speaker } from '../schema/speaker';

/** Who speaks, in words: one of a kind, beside a number. */
export const speakers: Record<Speaker, string> = {
  statistic: 'a statistic',
  official: 'an official statement',
  expert: 'a named expert',
  poll: 'an opinion poll',
  media: 'a media report',
  authors: 'the authors',
};

/** The voices of works, where they are counted: `statistics`, `media`. */
export const sayVoice = (voice: Speaker) => voices[voice];

const voices: Record<Speaker, string> = {
  statistic: 'statistics',
  official: 'official statements',
  expert: 'experts',
  poll: 'opinion polls',
  media: 'media',
  authors: 'the authors',
};
