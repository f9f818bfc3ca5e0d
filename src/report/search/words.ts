/** What search knows of a thing beside what a link to it says. */
export interface Words {
  /** A title that is shorter than that of a link, as the section is said elsewhere. */
  title?: string | undefined;
  text?: string | undefined;
  section?: string | undefined;
  also?: string[] | undefined;
  sought?: string | undefined;
}
