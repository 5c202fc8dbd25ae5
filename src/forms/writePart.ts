import { beforeInput } from './beforeInput.ts';
import { chooseNative } from './chooseNative.ts';
import { focusOn } from './focusOn.ts';
import { isActive } from './isActive.ts';
import { leave } from './leave.ts';
import { partText } from './partText.ts';
import { pickOption } from './pickOption.ts';
import { pressKey } from './pressKey.ts';
import { selectOptions } from './selectOptions.ts';
import { squash } from './squash.ts';
import { turn } from './turn.ts';
import { typeText } from './typeText.ts';

/**
 * Writes one box of a date or time. `forms` are the ways to say the value, best first: `03`, `3`, `March`, `Mar`.
 * An empty list empties the box.
 */
export async function writePart(part: Element, forms: readonly string[]): Promise<void> {
  const wanted = forms[0] ?? '';
  if (part.localName === 'select') {
    const select = part as HTMLSelectElement;
    const option = selectOptions(select).find((one) =>
      forms.some((form) => same(squash(one.text), form) || same(one.value, form)),
    );
    chooseNative(select, option ? [option] : wanted === '' && select.options[0] ? [select.options[0]] : []);
  } else if (part.localName === 'input' && part.getAttribute('role') !== 'combobox') {
    const box = part as HTMLInputElement;
    const room = box.maxLength > 0 ? box.maxLength : 99;
    await typeText(box, forms.find((form) => form.length <= room) ?? wanted);
  } else if (part.getAttribute('role') === 'combobox') {
    for (const form of forms) if (await pickOption(part as HTMLElement, form)) return;
  } else await spin(part as HTMLElement, wanted);
}

function same(a: string, b: string): boolean {
  return (
    a.toLowerCase() === b.toLowerCase() || (/^\d+$/.test(a) && Number(a) === Number(b) && /^\d+$/.test(b))
  );
}

/** A section of a segmented date box takes one key after the other. */
async function spin(part: HTMLElement, text: string): Promise<void> {
  focusOn(part);
  await turn(2);
  if (text === '') {
    for (let at = 0; at < 4 && partText(part) !== ''; at++) {
      const open = pressKey(part, 'keydown', 'Backspace') && beforeInput(part, 'deleteContentBackward');
      if (open && isActive(part)) part.ownerDocument.execCommand('delete');
      pressKey(part, 'keyup', 'Backspace');
      await turn();
    }
  }
  for (const key of text) {
    if (!isActive(part)) break;
    if (pressKey(part, 'keydown', key) && beforeInput(part, 'insertText', key))
      part.ownerDocument.execCommand('insertText', false, key);
    pressKey(part, 'keyup', key);
    await turn();
  }
  leave(part);
}
