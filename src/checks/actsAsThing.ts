import { kindOf } from './kindOf.ts';
import type { Token } from './Token.ts';

/** How many words before its verb a subject may stand. */
const REACH = 12;

/** Whether what acts before token `at` in its clause is a thing or an animal: "the dog barked at …". */
export function actsAsThing(tokens: Token[], at: number): boolean {
  let thing = false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i];
    if (token === undefined || tokens[i + 1]?.gap === 'mark' || tokens[i + 1]?.gap === 'comma') break;
    if (token.name || token.word === 'i') return false;
    const kind = kindOf(token);
    if (kind === 'person') return false;
    if (kind === 'thing') thing = true;
  }
  return thing;
}
