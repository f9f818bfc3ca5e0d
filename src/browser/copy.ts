/** Put words on the clipboard; whether that could be done. */
export async function copy(words: string) {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
