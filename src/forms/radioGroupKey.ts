import { CONTROLS } from './CONTROLS.ts';
import { parentOf } from './parentOf.ts';

const MOST_LEVELS = 6;

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
  return nameless(radio) ?? radio.parentElement ?? radio;
}

/** Some frameworks give their radios no name: those stand together in an element with no other input. */
function nameless(radio: Element): Element | undefined {
  let at = parentOf(radio);
  for (let level = 0; at && level < MOST_LEVELS; level++, at = parentOf(at)) {
    const inside = [...at.querySelectorAll(CONTROLS)];
    if (!inside.every(isRadio)) return undefined;
    if (inside.filter((one) => one.localName === radio.localName).length > 1) return at;
  }
  return undefined;
}

function isRadio(element: Element): boolean {
  return (element as HTMLInputElement).type === 'radio' || element.getAttribute('role') === 'radio';
}
