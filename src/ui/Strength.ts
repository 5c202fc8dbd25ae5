/** How long a passphrase would stand, from 0 (no time at all) to 4, and the same in words. */
export interface Strength {
  score: 0 | 1 | 2 | 3 | 4;
  words: string;
}
