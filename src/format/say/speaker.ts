import type { Speaker } from '../../schema/speaker';

/** Who speaks, in words: one of a kind, beside a number. */
export const speakers: Record<Speaker, string> = {
  statistic: 'a statistic',
  institution: 'a report of an institution',
  official: 'an official statement',
  expert: 'a named expert',
  collection: 'a chapter in a collection',
  poll: 'an opinion poll',
  media: 'a media report',
  authors: 'the authors',
};

/** The voices of works, where they are counted: `statistics`, `media`. */
export const sayVoice = (voice: Speaker) => voices[voice];

const voices: Record<Speaker, string> = {
  statistic: 'statistics',
  institution: 'institutions',
  official: 'official statements',
  expert: 'experts',
  collection: 'chapters in collections',
  poll: 'opinion polls',
  media: 'media',
  authors: 'the authors',
};
