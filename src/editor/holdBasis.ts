import type { SentenceMark } from './SentenceMark.ts';

/** Leaves the sentence that is being typed without a proposal until it has come to its end. */
export function holdBasis(
  marks: readonly SentenceMark[],
  text: string,
  typedAt: number | undefined,
): readonly SentenceMark[] {
  if (typedAt === undefined) return marks;
  return marks.map((mark) =>
    mark.from < typedAt && typedAt <= mark.to + 1 && !/[.!?]["”’')\]]*$/.test(text.slice(mark.from, mark.to))
      ? { ...mark, proposed: undefined }
      : mark,
  );
}
