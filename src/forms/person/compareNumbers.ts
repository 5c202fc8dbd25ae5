import type { Agreement } from './Agreement.ts';
import { bareNumber } from './bareNumber.ts';
import { numbersIn } from './numbersIn.ts';

/** Shorter ones stand on any page: "Page 2 of 7". */
const SHORTEST = 3;

/**
 * Whether a text shows a case number: compared without spaces, dashes and case, whole or not at all. A longer
 * number that holds it is another one. `maybe` where more numbers stand there, or the number is too short to tell.
 */
export function compareNumbers(text: string, caseNumber: string): Agreement {
  const wanted = bareNumber(caseNumber);
  const found = numbersIn(text, wanted);
  const others = found.filter(({ bare }) => bare !== wanted && bare.length >= SHORTEST);
  if (wanted === '') return 'absent';
  // A number without digits is found where it stands alone.
  if (found.some(({ bare }) => bare === wanted) || (!/\p{N}/u.test(wanted) && bareNumber(text) === wanted))
    return others.length > 0 || wanted.length < SHORTEST ? 'maybe' : 'same';
  // "LEE CW-1042": a name in capitals, or the start of a longer number? Only a person can tell.
  const inPart = others.some(
    ({ parts }) => parts.includes(wanted) && parts.every((part) => part === wanted || !/\p{N}/u.test(part)),
  );
  if (inPart) return 'maybe';
  return others.length > 0 ? 'different' : 'absent';
}
