import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/checks/checkText.ts';
import type { SentenceMark } from '../../src/editor/SentenceMark.ts';
import { clientReading } from '../../src/ui/clientReading.ts';
import { countBases } from '../../src/ui/countBases.ts';
import { otherPeople } from '../../src/ui/otherPeople.ts';
import { previousNote } from '../../src/ui/previousNote.ts';
import type { NoteItem } from '../../src/vault/VaultApi.ts';

function section(text: string, levels = {}) {
  const placed = checkText(text, { levels }).map((finding, id) => ({
    id,
    from: finding.start,
    to: finding.end,
    finding,
  }));
  return { key: 'a', label: 'A', text, placed };
}

const mark = (basis: SentenceMark['proposed'], said?: SentenceMark['said']): SentenceMark => ({
  from: 0,
  to: 1,
  proposed: basis,
  said,
});

describe('[D114] a note as its client reads it', () => {
  it('is the text as it was written, paragraph by paragraph', () => {
    const text = 'She utilized the heater.\n\nAnna is lazy and CBT helps.\nRecently she called. 😀 e\u0301';
    const { sections } = clientReading([section(text), section('  \n')]);
    expect(sections).toHaveLength(1);
    expect(sections[0]?.paragraphs.map((parts) => parts.map(({ text: part }) => part).join(''))).toEqual(
      text.split('\n').filter(Boolean),
    );
  });

  it('gives plain words where there are any, and asks where there are none, each question once', () => {
    const { sections, questions } = clientReading([
      section('She utilized it. Anna is lazy. Then Anna is lazy again.'),
      { ...section('Anna is lazy.'), key: 'b' },
    ]);
    const marked = sections
      .flatMap(({ paragraphs }) => paragraphs.flat())
      .filter((part) => 'finding' in part);
    expect(marked).toMatchObject([
      { text: 'utilized', plain: 'used' },
      { text: 'lazy', asks: 1 },
      { text: 'lazy', asks: 1 },
      { text: 'lazy', asks: 1 },
    ]);
    expect(questions).toEqual(['Why “lazy”? What did you see?']);
  });

  it('never shows a suggestion with a gap as what a word means', () => {
    const { sections } = clientReading([section('Anna is lazy. He came recently.')]);
    const marked = sections
      .flatMap(({ paragraphs }) => paragraphs.flat())
      .filter((part) => 'finding' in part);
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.every((part) => !('plain' in part))).toBe(true);
  });

  it('marks the words inside a long sentence, not the sentence', () => {
    const long = `She utilized the heater and ${'then she sat by the door '.repeat(5)}again.`;
    const { sections } = clientReading([section(long, { 'long-sentence': 'advice' })]);
    expect(sections[0]?.paragraphs[0]?.map(({ text }) => text).join('')).toBe(long);
    expect(sections[0]?.paragraphs[0]).toContainEqual(expect.objectContaining({ plain: 'used' }));
  });
});

describe('[D112] other people in a note', () => {
  it('are those who told something and are neither client nor writer, each once', () => {
    const told = (by?: string) => mark({ kind: 'told', ...(by ? { by } : {}) });
    const marks = {
      a: [told('Her sister'), told('her sister'), told('Anna'), told('Ms Rivera'), told('She'), told()],
      b: [told('the client'), told('Sam'), told('Ms Hill'), mark(undefined, { kind: 'told', by: 'Joe' })],
    };
    expect(otherPeople(marks, ['Anna Rivera', 'Sam Okafor'])).toEqual(['her sister', 'Ms Hill', 'Joe']);
  });
});

describe('[D98] counts', () => {
  it('go by what was said before what was proposed', () => {
    expect(
      countBases({
        a: [mark({ kind: 'seen' }), mark({ kind: 'seen' }, { kind: 'thought' }), mark(undefined)],
        b: [mark({ kind: 'told' }, { kind: 'unsaid' }), mark(undefined, { kind: 'told' })],
      }),
    ).toEqual({ seen: 1, told: 1, thought: 1, none: 2 });
  });
});

describe('[D146] the note before', () => {
  const note = (id: string, date: string, start = '', words = 5, caseId = 'one'): NoteItem => ({
    id,
    caseId,
    date,
    start,
    words,
    templateId: 't',
    templateTitle: 'T',
    headline: '',
    excerpt: '',
    created: `2026-01-01T00:00:0${id}Z`,
  });
  const notes = [
    note('1', '2026-03-02', '10:00'),
    note('2', '2026-03-01', '10:00'),
    note('3', '2026-03-02', '09:00'),
    note('4', '2026-03-02', '09:30', 0),
    note('5', '2026-03-02', '09:45', 5, 'other'),
    note('6', '2026-04-01'),
  ];
  it('is the last of the same file with words in it, by day and time of the event', () => {
    expect(previousNote(notes, '1')?.id).toBe('3');
    expect(previousNote(notes, '3')?.id).toBe('2');
    expect(previousNote(notes, '6')?.id).toBe('1');
  });
  it('is none for the first, and for one that is not listed', () => {
    expect(previousNote(notes, '2')).toBeUndefined();
    expect(previousNote(notes, '9')).toBeUndefined();
  });
});
