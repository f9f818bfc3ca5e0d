/** Split words at their addresses: the odd places of the result are addresses. */
export const splitTemplate = (template: string) => template.split(/\{([^{}]+)\}/);

/** Whether what follows these words opens a sentence. */
export const opensSentence = (before = '') => /(^|[.!?]”? )$/.test(before);
