/** The address of the number that a link leads to, its last three steps: `fruit/harvest/apples`. */
export const addressOf = ({ pathname }: HTMLAnchorElement) =>
  pathname.split('/').slice(-4, -1).join('/');
