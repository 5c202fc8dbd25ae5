import { irregularVerbs } from './irregularVerbs.ts';

/** The verbs (or nouns) that `word` may be a form of, itself first. Not all of them are words. */
export function stemsOf(word: string): string[] {
  const stems = [word];
  const irregular = irregularVerbs.baseOf(word);
  if (irregular !== undefined) stems.push(irregular);
  const end = word.charCodeAt(word.length - 1);
  if (end === 115) {
    stems.push(word.slice(0, -1));
    if (word.endsWith('es')) stems.push(word.slice(0, -2));
    if (word.endsWith('ies')) stems.push(`${word.slice(0, -3)}y`);
  } else if (end === 100 && word.endsWith('ed')) addEnding(stems, word, word.slice(0, -2));
  else if (end === 103 && word.endsWith('ing')) addEnding(stems, word, word.slice(0, -3));
  return stems;
}

function addEnding(stems: string[], word: string, stem: string): void {
  stems.push(stem, `${stem}e`);
  if (word.endsWith('ied')) stems.push(`${word.slice(0, -3)}y`);
  if (stem.length > 2 && stem.at(-1) === stem.at(-2)) stems.push(stem.slice(0, -1));
}
