import type { SectionValue } from '../src/forms/SectionValue.ts';
import type { PreviewRow } from './content/messages.ts';

/** What stands in the way of a match, in words, and what can be done about it here. */
export interface RowProblem {
  text: string;
  /** It can't be filled as it is. */
  blocks: boolean;
  /** What the form offers instead. */
  options?: string[];
  /** The text can be shortened here, for this form alone. */
  shorten?: boolean;
}

/** What the worker should know before this value goes into this field; `undefined` when all is well. */
export function problemOf(value: SectionValue, field: PreviewRow): RowProblem | undefined {
  const { fit, maxLength, options, wouldOverwrite, current } = field;
  if (fit === 'too-long') {
    const length = typeof value.value === 'string' ? value.value.length : 0;
    const over = maxLength === undefined ? 0 : length - maxLength;
    const by = over > 0 ? ` by ${over} ${over === 1 ? 'character' : 'characters'}` : '';
    return {
      text: `Too long for this field${by}${maxLength === undefined ? '' : ` (it takes ${maxLength})`}. Nothing is cut: shorten it here, or leave it out.`,
      blocks: true,
      shorten: true,
    };
  }
  if (fit === 'no-such-option') {
    return { text: 'The form does not offer this.', blocks: true, options: options ?? [] };
  }
  if (fit === 'wrong-format') return { text: 'The field does not take this kind of value.', blocks: true };
  if (wouldOverwrite) {
    return {
      text: `There is something in the field already: “${excerpt(current)}”. Tick to replace it.`,
      blocks: false,
    };
  }
  return undefined;
}

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
