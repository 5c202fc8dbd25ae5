import type { WordsOutcome } from '../vault/KeysApi.ts';

const whyNot = {
  count: 'There must be 12 words',
  checksum:
    'All words are on the list, but one of them is wrong or two have changed places. Compare each with your paper.',
  'other-vault': 'These are the words of another vault, not of the one on this device',
} as const;

/** What is wrong with recovery words, by the id of the field that it is about (those of `WordGrid`). */
export function wordsProblem(
  outcome: Extract<WordsOutcome, { ok: false }>,
  words: readonly string[],
): Record<string, string> {
  if (outcome.why !== 'unknown-word') return { 'recovery-words': whyNot[outcome.why] };
  const place = outcome.index + 1;
  const near = outcome.near.map((word) => `“${word}”`);
  const last = near.pop();
  const hint =
    last === undefined ? '' : `. Did you mean ${[near.join(', '), last].filter(Boolean).join(' or ')}?`;
  return {
    [`recovery-${place}`]: `Word ${place}, “${(words[outcome.index] ?? '').trim()}”, is not on the list of words${hint}`,
  };
}
