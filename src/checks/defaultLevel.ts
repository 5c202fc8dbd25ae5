import type { CheckLevel } from './CheckLevel.ts';
import type { FindingKind } from './Finding.ts';

/** What each kind is set to before anybody has chosen: five kinds about style are off. */
export const defaultLevel: Record<FindingKind, CheckLevel> = {
  'value-judgment': 'warning',
  label: 'warning',
  speculation: 'advice',
  'jargon-word': 'advice',
  acronym: 'advice',
  'vague-time': 'advice',
  identifier: 'warning',
  'long-sentence': 'off',
  passive: 'off',
  'vague-measure': 'off',
  'copied-text': 'off',
  'missing-next-step': 'off',
  'scare-quote': 'advice',
};
