import { mentionsOf } from '../reckoning/mentioned';
import { whole } from './whole';

/** Where each name stands, by its id. */
export const mentions = mentionsOf(whole);
