import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../src/checks/Finding.ts';
import type { TextBox } from '../../src/overlay/TextBox.ts';
import { WatchedBox } from '../../src/overlay/WatchedBox.ts';

const word = 'lazy';

/** A box of plain text that counts how often it is read. */
class Box {
  text: string;
  at: number;
  reads = 0;
  constructor(text: string) {
    this.text = text;
    this.at = text.length;
  }
  read(): string {
    this.reads += 1;
    return this.text;
  }
  caret(): number {
    return this.at;
  }
  layOut(): void {}
  remove(): void {}
  /** Puts in what is typed, as a page does before it tells of it. */
  type(data: string, over = 0): Event {
    this.text = this.text.slice(0, this.at) + data + this.text.slice(this.at + over);
    this.at += data.length;
    return { inputType: 'insertText', data, isComposing: false } as unknown as Event;
  }
}

function find(text: string): Finding[] {
  return [...text.matchAll(/lazy/g)].map(({ index }) => ({
    start: index,
    end: index + word.length,
    kind: 'value-judgment',
    rule: 'value-judgment/lazy',
    level: 'advice',
    term: word,
    message: '',
    suggestions: [],
  }));
}

describe('a box that is typed into', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('requestIdleCallback', (act: () => void) => {
      act();
      return 1;
    });
    vi.stubGlobal('cancelIdleCallback', () => undefined);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  function watch(text: string): { box: Box; watched: WatchedBox; words: () => string[] } {
    const box = new Box(text);
    const watched = new WatchedBox(box as unknown as TextBox, find, () => undefined);
    vi.advanceTimersByTime(500);
    return { box, watched, words: () => watched.marks.map(({ from, to }) => box.text.slice(from, to)) };
  }

  it('does not read it for a letter behind all findings, and still moves them right for the next one before them', () => {
    const { box, watched, words } = watch('He is lazy. She is lazy too. ');
    const { reads } = box;
    for (const letter of 'And he went home') expect(watched.typed(box.type(letter))).toBe(false);
    expect(box.reads).toBe(reads);
    box.at = 12;
    expect(watched.typed(box.type('S'))).toBe(true);
    watched.sync();
    expect(words()).toEqual([word, word]);
    expect(watched.text).toBe(box.text);
  });

  it('reads it where a letter took the place of others, stands before a finding or in one, or where more came than a letter', () => {
    const { box, watched, words } = watch('He is lazy. Rest of the text.');
    box.at = 0;
    expect(watched.typed(box.type('T'))).toBe(true);
    box.at = 9;
    expect(watched.typed(box.type('x'))).toBe(true);
    box.at = box.text.length;
    expect(watched.typed(box.type('two'))).toBe(true);
    watched.sync();
    expect(words()).toEqual([]);
    box.at = 20;
    watched.typed(box.type('Z', 5));
    vi.advanceTimersByTime(500);
    expect(watched.text).toBe(box.text);
  });
});
