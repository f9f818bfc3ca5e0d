/** Something wrong with the report’s files: where it is, what is wrong, and what would be right. */
export interface Fault {
  /** Its path from the folder of the report. */
  file: string;
  /** Counted from 1; none where a whole file is wrong, or missing. */
  line?: number | undefined;
  column?: number | undefined;
  /** What is wrong, with what it is wrong of, and what would be right. */
  what: string;
}

/** A fault as a line that editors can follow: `file:12:7: what is wrong; what would be right`. */
export const sayFault = (fault: Fault) => `${sayPlace(fault)}: ${fault.what}`;

/** Where a fault is: `file:12:7`. */
export const sayPlace = ({ file, line, column }: Fault) =>
  [file, line, column].filter(Boolean).join(':');
