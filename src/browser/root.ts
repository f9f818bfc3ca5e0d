/** The path that the site stands under, with a slash at its end. */
export const root = import.meta.env.BASE_URL.replace(/\/?$/, '/');
