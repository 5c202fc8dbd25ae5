import { StateEffect } from '@codemirror/state';
import type { SentenceMark } from './SentenceMark.ts';

/** What the sentences of an editor rest on, found out anew. */
export const BasisChange = StateEffect.define<readonly SentenceMark[]>();
