import { StateEffect } from '@codemirror/state';

/** Stretches of an editor's text to be shown up, in order (UTF-16 offsets); none takes the highlight away. */
export const HighlightChange = StateEffect.define<readonly { start: number; end: number }[]>();
