import { chapters } from '../../report/opened/chapters';
import { lengthOf } from '../../report/outline/sections';

/** Rules by which each section in the spine takes as much of it as it has words. */
export const lengths = chapters
  .map((chapter, i) => `.spine li:nth-child(${i + 1}){flex-grow:${lengthOf(chapter)}}`)
  .join('');
