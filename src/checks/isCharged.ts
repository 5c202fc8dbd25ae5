import type { Token } from './Token.ts';
import { wordSet } from './wordSet.ts';

const LEGAL = wordSet(
  'charge charged charges convicted conviction convictions count counts guilty indicted indictment offence offences offense offenses pleaded pled plea sentenced arrested cautioned summons summonsed warrant',
);
const REACH = 5;

/** "Charged with …", "convicted of …", "guilty of …": what follows is the name of an offence. */
export function isCharged(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i];
    if (token === undefined || tokens[i + 1]?.gap === 'mark' || tokens[i + 1]?.gap === 'comma') return false;
    if (LEGAL.has(token.word)) return /^(?:with|of|for|to|on|was|is)$/.test(tokens[i + 1]?.word ?? '');
  }
  return false;
}
