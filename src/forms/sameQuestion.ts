import { wordsOf } from './wordsOf.ts';

/** What pages add to a label, or take away, without asking anything else. */
const SMALL = new Set('a an the of please enter select choose your required optional'.split(' '));

function core(label: string): string {
  return wordsOf(label)
    .filter((word) => !SMALL.has(word) && !/^\d+$/.test(word))
    .sort()
    .join(' ');
}

/** Whether two labels ask for the same in the same words: "Date of visit", "Please enter visit date". */
export function sameQuestion(a: string, b: string): boolean {
  const own = core(a);
  return own !== '' && own === core(b);
}
