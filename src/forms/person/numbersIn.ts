import { bareNumber } from './bareNumber.ts';
import { isLabelWord } from './isLabelWord.ts';

/** One number in a text: with its separators as it stands there, and bare. */
export interface FoundNumber {
  text: string;
  /** Letters and digits alone, upper case. */
  bare: string;
  /** Bare parts of it that spaces set off: "CW 1042" is one number of two. */
  parts: string[];
}

const CHUNK = /[\p{L}\p{N}]+(?:[-‐-―−_./\\#]+[\p{L}\p{N}]+)*/gu;
const TIME = /\b\d{1,2}:\d{2}(?::\d{2})?\b/g;
const DATE = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/;

/**
 * The numbers in a text: runs of letters and digits that hold a digit, with what dashes or single spaces join to
 * them. Short words in capitals beside a number belong to it. Dates and times are none, but where `wanted` is one.
 */
export function numbersIn(text: string, wanted = ''): FoundNumber[] {
  const plain = text.normalize('NFKC').replace(TIME, (time) => ' | '.padEnd(time.length));
  const chunks = [...plain.matchAll(CHUNK)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: FoundNumber[] = [];
  let group: typeof chunks = [];
  const close = () => {
    if (group.some((chunk) => holdsDigit(chunk.text))) {
      const [first, last] = [group[0], group.at(-1)];
      const whole = plain.slice(first?.start, last?.end);
      found.push({
        text: whole,
        bare: bareNumber(whole),
        parts: group.map((chunk) => bareNumber(chunk.text)),
      });
    }
    group = [];
  };
  for (const chunk of chunks) {
    const isDate = DATE.test(chunk.text) && bareNumber(chunk.text) !== wanted;
    const before = group.at(-1);
    const joined =
      before !== undefined && /^[ \u00a0]*#?[ \u00a0]*$/.test(plain.slice(before.end, chunk.start));
    if (!joined || isDate) close();
    if (isDate || !(holdsDigit(chunk.text) || isPrefix(chunk.text, wanted))) close();
    else group.push(chunk);
  }
  close();
  return found;
}

function holdsDigit(text: string): boolean {
  return /\p{N}/u.test(text);
}

/** Such as "CW" before "1042", in small letters where the wanted number begins with it. */
function isPrefix(text: string, wanted: string): boolean {
  if (wanted.startsWith(bareNumber(text))) return true;
  return text.length <= 4 && text === text.toUpperCase() && text !== text.toLowerCase() && !isLabelWord(text);
}
