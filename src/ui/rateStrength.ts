import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import type { Strength } from './Strength.ts';

const rater = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

const day = 86_400;
/** Seconds up to which a passphrase is rated so, at ten thousand guesses a second by someone who has the device. */
const scale: readonly (Strength & { seconds: number })[] = [
  { seconds: day, score: 0, words: 'Very weak: guessed within a day' },
  { seconds: 30 * day, score: 1, words: 'Weak: guessed within a month' },
  { seconds: 365 * day, score: 2, words: 'Fair: guessed within a year. One more word helps' },
  { seconds: 36_500 * day, score: 3, words: 'Strong: would stand for years' },
  { seconds: Number.POSITIVE_INFINITY, score: 4, words: 'Very strong: would stand for centuries' },
];

/** Rates a passphrase on this device. This module is large: load it when a passphrase is first typed. */
export function rateStrength(passphrase: string, about: readonly string[]): Strength {
  // The rater's time grows with the square of the length, and nothing is gained beyond this.
  const { crackTimes } = rater.check(passphrase.slice(0, 100), [...about]);
  const { seconds } = crackTimes.offlineSlowHashingXPerSecond;
  const rated = scale.find((one) => seconds <= one.seconds);
  return { score: rated?.score ?? 4, words: rated?.words ?? '' };
}
