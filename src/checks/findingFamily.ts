import type { FindingKind } from './Finding.ts';

/** What a finding's underline looks like: each family has a shape of its own, so that colour is never alone. */
type FindingFamily = 'judgment' | 'guess' | 'plain' | 'identity';

const families: Record<FindingKind, FindingFamily> = {
  'value-judgment': 'judgment',
  label: 'judgment',
  'scare-quote': 'judgment',
  speculation: 'guess',
  'vague-time': 'guess',
  'vague-measure': 'guess',
  'missing-next-step': 'guess',
  'jargon-word': 'plain',
  acronym: 'plain',
  'long-sentence': 'plain',
  passive: 'plain',
  'copied-text': 'plain',
  identifier: 'identity',
};

/** The family that a kind of finding belongs to. */
export function findingFamily(kind: FindingKind): FindingFamily {
  return families[kind];
}
