/**
 * What the brief of a thing is called, by where the thing stands, from that of the site: that of
 * `apples/` is `apples`, of `apples/#harvest` `apples#harvest`; a number goes by its address alone.
 */
export const briefKey = (place: string) =>
  place.replace(/^numbers\/(?=.)/, '').replace(/\/(?=#|$)/, '');
