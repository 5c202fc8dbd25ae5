import { describe, expect, it } from 'vitest';
import type { SaidPlace } from '../../src/casefile/SaidPlace.ts';
import { basesIn } from '../../src/checks/basesIn.ts';
import { holdBasis } from '../../src/editor/holdBasis.ts';
import { markSentences } from '../../src/editor/markSentences.ts';
import { shownBasis } from '../../src/editor/shownBasis.ts';

const label = (from: number, to: number, kind: 'seen' | 'thought' | 'unsaid' = 'thought'): SaidPlace => ({
  key: `${from}`,
  from,
  to,
  said: { kind },
});
const shown = (text: string, said: SaidPlace[]) =>
  markSentences(basesIn(text), said).map((mark) => shownBasis(mark)?.kind);

describe('[D98] sentences and their labels', () => {
  it('what was said counts, and what was not is as proposed', () => {
    expect(shown('She cried. He wept. Mum said so.', [label(0, 10)])).toEqual(['thought', undefined, 'told']);
    expect(shown('She cried. He sat.', [label(0, 10, 'unsaid')])).toEqual([undefined, 'seen']);
  });

  it('a label holds while it stands on more than half of a sentence', () => {
    // "Today " was typed before it.
    expect(shown('Today she cried.', [label(6, 16)])).toEqual(['thought']);
    // Only the last letters are left of what was labelled.
    expect(shown('The fridge was empty.', [label(19, 21)])).toEqual(['seen']);
  });

  it('a sentence that was split keeps its label in both parts; of two that were joined the longer says', () => {
    expect(shown('She cried. He sat.', [label(0, 18)])).toEqual(['thought', 'thought']);
    expect(shown('She cried and he sat by the door.', [label(0, 9), label(10, 33, 'unsaid')])).toEqual([
      undefined,
    ]);
  });

  it('waits for the end of the sentence that is being typed', () => {
    const text = 'She cried. He sat by the door';
    const marks = markSentences(basesIn(text), []);
    expect(holdBasis(marks, text, text.length).map((mark) => shownBasis(mark)?.kind)).toEqual([
      'seen',
      undefined,
    ]);
    expect(holdBasis(marks, text, undefined).map((mark) => shownBasis(mark)?.kind)).toEqual(['seen', 'seen']);
    expect(holdBasis(marks, text, 4).map((mark) => shownBasis(mark)?.kind)).toEqual(['seen', 'seen']);
  });
});
