// What the guides for people name, so that a test can ask whether it is there.

/** The words of a text: what has a letter or a digit in it. */
export const words = (text: string) =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** The scripts that a text tells one to run; those that npm brings along are left out. */
export const commands = (text: string) =>
  [...codeIn(text).matchAll(/npm (?:run )?([a-z][a-z:]*)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !['audit', 'ci', 'sbom'].includes(name));

const codeIn = (text: string) => (text.match(/```[\s\S]*?```|`[^`]*`/g) ?? []).join('\n');

/** The files and folders of the project that stand between backticks. */
export const paths = (text: string) =>
  [...text.matchAll(/`((?:src|tests|scripts|content|data|docs|public|\.github)\/[^\s`*…]*)`/g)].map(
    ([, path = '']) => path,
  );

/** Where links lead that stay inside the project. */
export const links = (text: string) =>
  [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = '']) => link);

/** Those that are not there, each once. */
export const missing = (named: readonly string[], isThere: (name: string) => boolean) => [
  ...new Set(named.filter((name) => !isThere(name))),
];
