import { isTextSection } from '../casefile/isTextSection.ts';
import type { SectionTemplate } from '../kit/Template.ts';
import { shownValue } from './shownValue.ts';

/**
 * What a part of a note says, as people read it: its text, or its value in words. A value that is none of its kind,
 * as an older version may have kept it, is shown as it stands. Empty where nothing is said.
 */
export function partText({ kind }: Pick<SectionTemplate, 'kind'>, said: string, locale: string): string {
  return isTextSection({ kind }) ? said.trim() : shownValue(said, kind, locale) || said;
}
