/** The address of the number that a link leads to: `fruit/harvest/apples`. */
export const addressOf = ({ pathname }: HTMLAnchorElement) =>
  pathname.slice(pathname.indexOf('/numbers/') + '/numbers/'.length, -1);
