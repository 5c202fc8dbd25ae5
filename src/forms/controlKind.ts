import { editorBody } from './editorBody.ts';
import type { FieldKind } from './FieldKind.ts';
import { isBareRadio } from './isBareRadio.ts';
import { opensList } from './opensList.ts';

const NOT_OURS = new Set('hidden password file submit button reset image color'.split(' '));
/** Payment and log-in fields, by autocomplete token (HTML standard) and by the names they go by. */
const SECRET_TOKEN = /(?:^|\s)(?:cc-\S+|one-time-code)(?:\s|$)/;
const SECRET_NAME =
  /(?:^|[^a-z])(?:cvv|cvc|csc|card-?_?(?:num(?:ber)?|no)|cc-?_?num(?:ber)?|passw(?:or)?d|captcha)(?:[^a-z]|$)/i;

function inputKind(input: HTMLInputElement, role: string | null): FieldKind | undefined {
  const type = input.type;
  if (NOT_OURS.has(type) || SECRET_TOKEN.test(input.autocomplete)) return undefined;
  if (
    type !== 'radio' &&
    type !== 'checkbox' &&
    (SECRET_NAME.test(input.name) || SECRET_NAME.test(input.id))
  ) {
    return undefined;
  }
  if (role === 'switch') return 'switch';
  if (type === 'radio') return 'radio';
  if (type === 'checkbox') return 'checkbox';
  if (role === 'searchbox' || (type === 'search' && role !== 'combobox')) return undefined;
  if (role === 'combobox' && input.closest('[role=search],search')) return undefined;
  if (role === 'combobox') return 'combobox';
  if (type === 'date') return 'date';
  if (type === 'time') return 'time';
  if (type === 'datetime-local') return 'datetime';
  if (type === 'month' || type === 'week') return undefined;
  if (type === 'number' || type === 'range' || role === 'spinbutton') return 'number';
  if (input.getAttribute('aria-haspopup') === 'listbox') return 'combobox';
  const list = input.getAttribute('aria-autocomplete');
  if ((list === 'list' || list === 'both') && !input.list) return 'combobox';
  return 'text';
}

/** What kind of input one element is, as far as it says itself; `undefined` for what is none, or not for us. */
export function controlKind(element: Element): FieldKind | undefined {
  switch (element.localName) {
    case 'input':
      return inputKind(element as HTMLInputElement, element.getAttribute('role'));
    case 'select':
      return (element as HTMLSelectElement).multiple ? 'multi-select' : 'select';
    case 'textarea':
      return 'multiline';
    case 'iframe':
      return editorBody(element as HTMLIFrameElement) ? 'rich-text' : undefined;
  }
  const role = element.getAttribute('role');
  switch (role) {
    case 'combobox':
      return 'combobox';
    case 'listbox':
      return element.getAttribute('aria-multiselectable') === 'true' ? 'multi-listbox' : 'listbox';
    case 'radio':
      return 'radio';
    case 'checkbox':
      return 'checkbox';
    case 'switch':
      return 'switch';
    case 'spinbutton':
      return 'number';
  }
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false' && editable !== 'inherit') return 'rich-text';
  if (role === null && isBareRadio(element)) return 'radio';
  return opensList(element) ? 'combobox' : undefined;
}
