import tokens from './tokens.css?raw';

/** A colour of the design in the light theme and in the dark one. */
interface Pair {
  light: string;
  dark: string;
}

/**
 * A token by its name, `--ink`, with the colours that it has where more contrast is asked for.
 * @throws Error where tokens.css has no such colour.
 */
export function token(name: string): Pair & { more: Pair } {
  const [, value = ''] = tokens.match(new RegExp(`\\s${name}:([^;]*);`)) ?? [];
  const [usual, more] = [...value.matchAll(/var\(--light, (#\w+)\) var\(--dark, (#\w+)\)/g)].map(
    ([, light = '', dark = '']) => ({ light, dark }),
  );
  if (!usual || !more) throw new Error(`tokens.css has no four values of ${name}`);
  return { ...usual, more };
}
