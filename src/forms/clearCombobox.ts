import { chosenTexts } from './chosenTexts.ts';
import { focusOn } from './focusOn.ts';
import { isSeen } from './isSeen.ts';
import { leave } from './leave.ts';
import { parentOf } from './parentOf.ts';
import { press } from './press.ts';
import { pressKey } from './pressKey.ts';
import { turn } from './turn.ts';
import { typeText } from './typeText.ts';
import { until } from './until.ts';

const PATIENCE = 250;
const CLEARS = /\bclear|clear(?:able|-?icon|-?button|-?indicator)?\b|\bremove\b|\breset\b/i;

/** Takes away what a combobox shows: by its own clear button, by emptying its text, by the delete key. */
export async function clearCombobox(combobox: HTMLElement): Promise<void> {
  const empty = (): boolean => chosenTexts(combobox).length === 0;
  if (empty()) return;
  let around: Element | null = combobox;
  for (let level = 0; around && level < 4; level++, around = parentOf(around)) {
    for (const button of around.querySelectorAll('button,[role=button],i,span,svg')) {
      const said = `${button.getAttribute('aria-label') ?? ''} ${button.getAttribute('title') ?? ''} ${button.getAttribute('class') ?? ''}`;
      if (!CLEARS.test(said) || button.contains(combobox) || !isSeen(button)) continue;
      press(button);
      if (await until(empty, PATIENCE)) return;
    }
  }
  if (combobox.localName === 'input') {
    await typeText(combobox as HTMLInputElement, '');
    if (await until(empty, PATIENCE)) return;
  }
  focusOn(combobox);
  for (let at = 0; at < 10 && !empty(); at++) {
    pressKey(combobox, 'keydown', at % 2 === 0 ? 'Backspace' : 'Delete');
    await turn(2);
  }
  leave(combobox);
}
