/** A note as a chart of notes takes it. */
export interface Footnote {
  n: number;
  /** The section that cites it, by its number or else its title. */
  section: string;
  /** The works it cites; `ibid` where it prints *Ibid.* for one. */
  works: { id: string; name: string; ibid: boolean }[];
  /** Where it can be read. */
  href?: string;
}
