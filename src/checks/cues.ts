/** Bits that say which readers of a sentence have to look at a word; where no word has one, the reader is left out. */
export const cues = {
  /** May say that somebody else told something. */
  report: 1,
  /** Denies what follows. */
  negation: 2,
  /** A missed event may begin with it. */
  missed: 4,
  /** Holds a digit. */
  digit: 8,
  /** Begins with a digit. */
  number: 32,
  /** Some rule may begin with it. */
  rule: 16,
} as const;
