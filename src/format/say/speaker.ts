import type { Speaker } from '../../schema/speaker';

/** Who speaks, in words: one of a kind, beside a number; and many, where the voices of works are counted. */
export const speakers: Record<Speaker, { one: string; many: string }> = {
  statistic: { one: 'a statistic', many: 'statistics' },
  institution: { one: 'a report of an institution', many: 'institutions' },
  official: { one: 'an official statement', many: 'official statements' },
  expert: { one: 'a named expert', many: 'experts' },
  poll: { one: 'an opinion poll', many: 'opinion polls' },
  media: { one: 'a media report', many: 'media' },
  unsaid: { one: 'a text of a kind not stated', many: 'not stated' },
  authors: { one: 'the authors', many: 'the authors' },
};
