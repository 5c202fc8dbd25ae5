import { parentOf } from './parentOf.ts';

const keys = new WeakMap<object, Map<string, object>>();

/** The same object for radios of the same question: same name in the same form, or the same ARIA group. */
export function radioGroupKey(radio: Element): object {
  const input = radio as HTMLInputElement;
  if (radio.localName === 'input' && input.name) {
    const owner: object = input.form ?? radio.getRootNode();
    const names = keys.get(owner) ?? new Map<string, object>();
    keys.set(owner, names);
    const key = names.get(input.name) ?? {};
    names.set(input.name, key);
    return key;
  }
  for (let at = parentOf(radio); at; at = parentOf(at)) {
    if (
      at.getAttribute('role') === 'radiogroup' ||
      at.localName === 'fieldset' ||
      /radio-?group/.test(at.localName)
    ) {
      return at;
    }
  }
  return radio.parentElement ?? radio;
}
