const { length } = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * What a link leads to, in the words of its own address: its anchor, `fruit/harvest`, or its page,
 * `apples`; a number by its address, `fruit/harvest/apples`.
 */
export const keyOf = ({ hash, pathname }: HTMLAnchorElement) =>
  hash.slice(1) ||
  pathname
    .slice(length)
    .replace(/^\/(numbers\/(?=.))?/, '')
    .replace(/\/$/, '');
