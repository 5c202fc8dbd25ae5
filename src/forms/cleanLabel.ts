import { squash } from './squash.ts';

const MARKS =
  /\s*(?:\*+|✱|:|：|\((?:required|optional|mandatory|if applicable|if known)\)|\[(?:required|optional)\])\s*$/iu;

/** A label without the marks that are no part of the name: `*`, a colon, "(optional)". At most 300 characters. */
export function cleanLabel(text: string): string {
  let label = squash(text).replace(/^[*✱:\s]+/u, '');
  for (let last = ''; last !== label; ) {
    last = label;
    const shorter = label.replace(MARKS, '');
    if (shorter !== '') label = shorter;
    else if (/^[*✱:：\s]*$/u.test(label)) return '';
  }
  return label.slice(0, 300);
}
