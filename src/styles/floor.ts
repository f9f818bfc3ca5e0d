/**
 * The oldest browsers in which every page is laid out, drawn in its colours and read to its last note;
 * what is newer only adds. The build takes the sheets back to them.
 */
export const floor = ['chrome80', 'firefox78', 'safari13'];
