import { StateEffect } from '@codemirror/state';

/** Has the text looked at again, though none of it has changed. */
export const Recheck = StateEffect.define<null>();
