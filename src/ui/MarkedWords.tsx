import type { MarkedText } from '../search/SearchAnswer.ts';

/** Text with what was looked for marked in it. */
export function MarkedWords({ of: { text, marks } }: { of: MarkedText }) {
  let at = 0;
  const parts = marks.map(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return (
      <>
        {before}
        <mark>{text.slice(start, end)}</mark>
      </>
    );
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
