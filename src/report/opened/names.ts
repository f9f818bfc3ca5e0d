import { occurrencesIn } from '../manuscript/mentions';
import { mentionsOf, namesWithPage } from '../reckoning/mentioned';
import { whole } from './whole';

/** Where each name stands, by its id. */
export const mentions = mentionsOf(whole);

/** The ids of the names that have a page of their own. */
export const withPage = namesWithPage(whole);

/** Where names are said in a text. */
export const namesIn = occurrencesIn(whole.names);
