import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import type { Strength } from './Strength.ts';

const rater = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

const words: Record<Strength['score'], string> = {
  0: 'Very weak: among the first that a thief would try',
  1: 'Weak: guessed within hours',
  2: 'Fair: better with one more word',
  3: 'Strong: would stand for years',
  4: 'Very strong: would stand for centuries',
};

/** Rates a passphrase on this device. This module is large: load it when a passphrase is first typed. */
export function rateStrength(passphrase: string, about: readonly string[]): Strength {
  // The rater's time grows with the square of the length, and nothing is gained beyond this.
  const { score } = rater.check(passphrase.slice(0, 100), [...about]);
  return { score, words: words[score] };
}
