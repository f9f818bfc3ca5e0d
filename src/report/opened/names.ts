import { mentionsOf } from '../reckoning/mentioned';
import { whole } from './entered';

/** Where each name stands, by its id. */
export const mentions = mentionsOf(whole);
