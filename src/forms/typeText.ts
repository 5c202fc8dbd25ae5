import { announce } from './announce.ts';
import { beforeInput } from './beforeInput.ts';
import { focusOn } from './focusOn.ts';
import { isActive } from './isActive.ts';
import { leave } from './leave.ts';
import { pressKey } from './pressKey.ts';
import { sameMarks } from './sameMarks.ts';
import { turn } from './turn.ts';

type Box = HTMLInputElement | HTMLTextAreaElement;

/** Replaces what is in the box by an edit command, which the page hears as a person's. Only where the keyboard is. */
function insert(box: Box, text: string): void {
  if (!isActive(box)) return;
  box.select();
  box.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}

/** One key after the other, for masks that listen to keys; a mask that has taken the key has it its way. */
async function insertByKey(box: Box, text: string): Promise<void> {
  insert(box, '');
  for (const key of text) {
    if (!isActive(box)) return;
    const open =
      pressKey(box, 'keydown', key) && pressKey(box, 'keypress', key) && beforeInput(box, 'insertText', key);
    if (open) box.ownerDocument.execCommand('insertText', false, key);
    pressKey(box, 'keyup', key);
    await turn();
  }
}

function set(box: Box, text: string): void {
  box.value = text;
  announce(box, 'input');
}

/**
 * Types into a text box: edit command, then key by key, then the setter, whichever the page first believes.
 * Ends with the change and blur that a person's leaving makes; `stay` leaves the keyboard there.
 */
export async function typeText(box: Box, text: string, stay = false, byKey = false): Promise<void> {
  let changed = false;
  const hear = (): void => {
    changed = true;
  };
  box.addEventListener('change', hear);
  focusOn(box);
  const before = box.value;
  if (!byKey) {
    pressKey(box, 'keydown', 'Unidentified');
    insert(box, text);
    pressKey(box, 'keyup', 'Unidentified');
    await turn();
  }
  if (byKey || !sameMarks(box.value, text)) await insertByKey(box, text);
  if (!sameMarks(box.value, text)) set(box, text);
  if (stay) {
    box.removeEventListener('change', hear);
    return;
  }
  leave(box);
  if (!changed && box.value !== before) announce(box, 'change');
  box.removeEventListener('change', hear);
}
