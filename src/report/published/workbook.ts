import { workbook } from '../../format/workbook';
import { kept } from '../../kept/kept';

/** Records as a workbook, kept from one build to the next. */
export const keptWorkbook = (...given: Parameters<typeof workbook>) =>
  kept(['workbook', ...given], () => workbook(...given));
