import { focusOn } from './focusOn.ts';
import { isActive } from './isActive.ts';
import { leave } from './leave.ts';
import { pressKey } from './pressKey.ts';
import { shownText } from './shownText.ts';
import { turn } from './turn.ts';
import { until } from './until.ts';

const PATIENCE = 200;

/** Adds each tag by typing it and Enter, else a comma; tags that are there already stay. */
export async function writeTags(box: HTMLInputElement, tags: readonly string[]): Promise<void> {
  for (const tag of tags) {
    if (shownText(box).includes(tag) && box.value === '') continue;
    focusOn(box);
    for (const key of ['Enter', ',']) {
      if (!isActive(box)) return;
      box.select();
      box.ownerDocument.execCommand('insertText', false, tag);
      await turn();
      pressKey(box, 'keydown', key);
      pressKey(box, 'keypress', key);
      pressKey(box, 'keyup', key);
      if (await until(() => box.value === '', PATIENCE)) break;
    }
  }
  leave(box);
}
