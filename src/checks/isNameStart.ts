import type { Token } from './Token.ts';

const TITLE = /^(?:mr|mrs|ms|miss|dr|mum|mom|dad|mother|father|client|patient|pt)$/;

/** Whether the word at the start of a sentence is the first part of a name: "Lazy Acres is …". */
export function isNameStart(tokens: Token[], from: number, to: number): boolean {
  const next = tokens[to];
  return (
    from === 0 &&
    to === 1 &&
    tokens[0]?.caps === 'first' &&
    next?.name === true &&
    next.gap === 'space' &&
    !TITLE.test(next.word)
  );
}
