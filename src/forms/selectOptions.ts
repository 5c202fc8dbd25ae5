import { squash } from './squash.ts';

/** The options of a native select that say something: without the empty one that asks to choose. */
export function selectOptions(select: HTMLSelectElement): HTMLOptionElement[] {
  return [...select.options].filter((option, at) => {
    if (squash(option.text) === '') return false;
    return !(at === 0 && !select.multiple && (option.value === '' || option.disabled));
  });
}
