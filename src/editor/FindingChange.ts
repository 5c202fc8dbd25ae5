import { StateEffect } from '@codemirror/state';
import type { Finding } from '../checks/Finding.ts';

/** What changes the findings of an editor, beside typing: a new check, or pointing at one. */
export const FindingChange = StateEffect.define<
  { found: readonly Finding[] } | { point: number | undefined }
>();
