import { isLabelWord } from './isLabelWord.ts';
import { nameWords } from './nameWords.ts';

/** A colon, a bar, a dash between spaces, a bracket, a line end: what parts a name from what stands beside it. */
const EDGES = /[\n\t|·•;:()[\]<>"“”]|\s[-–—/]\s/u;
const LONGEST = 8;

/**
 * What could be names in a text: its pieces without numbers and without the words that only label, unless the
 * name looked for has them (there are people called Page). Pieces of many words are sentences.
 */
export function namesIn(text: string, wanted: string): string[] {
  const own = new Set(nameWords(wanted).words);
  return text.split(EDGES).flatMap((piece) => {
    // A number parts names too, but for "2nd" and its like.
    const names = piece.split(/(?:^|\s)(?![234](?:nd|rd|th)\b)\S*\p{N}\S*/iu).map((rest) =>
      rest
        .split(/\s+/)
        .filter((word) => {
          const bare = word.replace(/[^\p{L}\p{M}\p{N}]/gu, '').toLowerCase();
          return own.has(bare) || !isLabelWord(bare);
        })
        .join(' ')
        .replace(/^[\s,]+|[\s,]+$/g, ''),
    );
    return names.filter((name) => {
      const { length } = nameWords(name).words;
      return length > 0 && length <= LONGEST;
    });
  });
}
