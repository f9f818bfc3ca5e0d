import { whole } from './whole';

// The report by its parts, for all that tells it.

export const {
  report,
  edition,
  accessibility,
  license,
  corrections,
  renamed,
  sources,
  notes,
  remarks,
  actors,
  timeline,
  names,
  places: localities,
  checks,
  datasets,
  gathered,
  tablesOf,
  findTable,
  findFact,
  findFigure,
  findEvent,
  findDate,
  findRowOrEvent,
  findNote,
  findSource,
  findActor,
  findRemark,
  findName,
} = whole;

/** Every number there is, dataset by dataset. */
export const rows = [...datasets.keys()].flatMap(tablesOf).flatMap(({ facts }) => facts);
