import license from '../../LICENSE?raw';

/** The terms of reuse in full, as they come with the code. */
export const GET = () => new Response(license);
