/** The words of a title or of a part of an address, with the soft signs in them. */
export const splitWords = (text: string): string[] => text.match(/[\p{L}\p{N}’]+/gu) ?? [];

/** How addresses spell what the transliteration of titles has its own letters for. */
export const spelt = (text: string) =>
  text.replaceAll(/\p{L}/gu, (letter) => {
    const found = plain[letter.toLowerCase()] ?? letter;
    return /\p{Lu}/u.test(letter) ? found.charAt(0).toUpperCase() + found.slice(1) : found;
  });

/** Whether it is such a letter. */
export const isSpelt = (letter: string) => letter.toLowerCase() in plain;

const plain: Readonly<Record<string, string>> = {
  ...{ č: 'ch', š: 'sh', ž: 'zh' },
  ...{ ė: 'e', è: 'e', ë: 'e' },
};
