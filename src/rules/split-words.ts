/** The words of a title or of a part of an address, with the soft signs in them. */
export const splitWords = (text: string): string[] => text.match(/[\p{L}\p{N}’]+/gu) ?? [];
