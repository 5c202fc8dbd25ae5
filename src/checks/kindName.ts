import type { FindingKind } from './Finding.ts';

/** What a kind of finding is called on the screen: short, and about the text, never about the writer. */
export const kindName: Record<FindingKind, string> = {
  'value-judgment': 'Judgment',
  label: 'Label',
  speculation: 'Guess',
  'jargon-word': 'Plainer word',
  acronym: 'Short form',
  'vague-time': 'When?',
  identifier: 'Identifies someone',
  'long-sentence': 'Long sentence',
  passive: 'Who did it?',
  'vague-measure': 'How much?',
  'copied-text': 'Copied text',
  'missing-next-step': 'Next step',
  'scare-quote': 'Scare quotes',
};
