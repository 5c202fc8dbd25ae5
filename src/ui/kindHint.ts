import type { FindingKind } from '../checks/Finding.ts';

/** What each kind of finding is about, in a line, with examples. */
export const kindHint: Record<FindingKind, string> = {
  'value-judgment': 'Opinions about a person, what they do or their home: “lazy”, “filthy”.',
  label: 'Words that make a person a condition: “an addict”, “wheelchair-bound”.',
  speculation: 'Guesses and states of mind: “probably”, “seemed happy”.',
  'jargon-word': 'Long words with a short one: “utilize”, “commence”.',
  acronym: 'Short forms that are not spelled out: “CBT”, “PCP”.',
  'vague-time': 'Times that a later reader can’t place: “recently”, “a while ago”.',
  identifier: 'Phone numbers, addresses, dates of birth.',
  'long-sentence': 'More than 20 words in one sentence.',
  passive: 'Sentences that don’t say who did it: “was told”.',
  'vague-measure': 'Amounts without a number: “often”, “a lot”.',
  'copied-text': 'Sentences of an earlier note, word for word.',
  'missing-next-step': 'A plan that doesn’t say what happens next.',
  'scare-quote': 'One word in quotation marks, which can read as doubt.',
};
