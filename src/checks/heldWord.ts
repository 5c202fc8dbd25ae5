const endsInWord = /[\p{L}\p{N}\p{M}'’-]+$/u;
const startsInWord = /^[\p{L}\p{N}\p{M}'’-]+/u;
/** No word is longer; what is looked at stays short. */
const reach = 80;

/** The word that the caret stands in or right behind, which may be half typed. UTF-16 offsets. */
export function heldWord(text: string, caret: number): { from: number; to: number } | undefined {
  const before = endsInWord.exec(text.slice(Math.max(0, caret - reach), caret))?.[0];
  if (before === undefined) return undefined;
  const after = startsInWord.exec(text.slice(caret, caret + reach))?.[0] ?? '';
  return { from: caret - before.length, to: caret + after.length };
}
