import type { Chapter } from '../../report/manuscript/chapter';
import { chapters } from '../../report/opened/chapters';
import { lengthOf } from '../../report/outline/sections';
import { near } from './near';

/** As many as find room on a narrow screen: each can be hit with a finger. */
const most = 10;

/** The sections in the spine of one: all, or in a long report those around it. */
export const inSpine = (here: Chapter) => near(chapters, here, most);

/** Rules by which each section takes as much of the spine as it has words, where it has all of them. */
export const lengths =
  chapters.length > most
    ? ''
    : chapters
        .map((chapter, i) => `.spine li:nth-child(${i + 1}){flex-grow:${lengthOf(chapter)}}`)
        .join('');
