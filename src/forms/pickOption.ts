import { appearedTexts } from './appearedTexts.ts';
import { controlledList } from './controlledList.ts';
import { focusOn } from './focusOn.ts';
import { isActive } from './isActive.ts';
import { isOn } from './isOn.ts';
import { isSeen } from './isSeen.ts';
import { leave } from './leave.ts';
import { matchOption } from './matchOption.ts';
import { optionLabel } from './optionLabel.ts';
import { parentOf } from './parentOf.ts';
import { press } from './press.ts';
import { pressKey } from './pressKey.ts';
import { seenElements } from './seenElements.ts';
import { seenOptions } from './seenOptions.ts';
import { turn } from './turn.ts';
import { until } from './until.ts';

const OPENS = 300;
const ARRIVES = 1200;
const MOST_SCROLLS = 200;

function find(options: Element[], wanted: string): Element | undefined {
  const at = matchOption(wanted, options.map(optionLabel));
  const option = options[at];
  return option?.getAttribute('aria-disabled') === 'true' ? undefined : option;
}

/** Opens the list the ways people do: a press on the box, on what is around it, an arrow key. */
async function open(combobox: HTMLElement): Promise<() => Element[]> {
  const options = new Set(seenOptions(combobox));
  const shown = seenElements(combobox.ownerDocument);
  const now = (): Element[] => {
    const all = seenOptions(combobox);
    const fresh = all.filter((option) => !options.has(option));
    if (fresh.length > 0) return fresh;
    if (all.length > 0 && controlledList(combobox)) return all;
    return appearedTexts(combobox.ownerDocument, shown);
  };
  if (combobox.getAttribute('aria-expanded') === 'true' && options.size > 0)
    return () => seenOptions(combobox);
  const ways: (() => void)[] = [
    () => press(combobox),
    () => pressKey(combobox, 'keydown', 'ArrowDown'),
    () => {
      const outer = parentOf(combobox);
      if (outer) press(outer);
    },
    () => {
      const outer = parentOf(parentOf(combobox) ?? combobox);
      if (outer) press(outer);
    },
    () => {
      const button = (parentOf(combobox)?.parentElement ?? combobox).querySelector(
        'button[aria-haspopup],button[tabindex="-1"],[class*=arrow],[class*=toggle],[class*=dropdown-]',
      );
      if (button) press(button);
    },
  ];
  focusOn(combobox);
  for (const way of ways) {
    way();
    if (await until(() => now().length > 0, OPENS)) break;
  }
  return now;
}

/** Walks a list that draws only what is in view. */
async function scrollFor(now: () => Element[], wanted: string): Promise<Element | undefined> {
  let scroller: Element | null = null;
  for (const option of now()) {
    scroller = option.parentElement;
    while (scroller && scroller.scrollHeight <= scroller.clientHeight + 4) scroller = scroller.parentElement;
    if (scroller && scroller !== document.documentElement && scroller !== document.body) break;
  }
  if (!scroller || scroller === document.documentElement || scroller === document.body) return undefined;
  scroller.scrollTop = 0;
  for (let step = 0; step < MOST_SCROLLS; step++) {
    await turn(2);
    const option = find(now(), wanted);
    if (option) return option;
    const from = scroller.scrollTop;
    const last = now().at(-1);
    scroller.scrollTop += Math.max(40, scroller.clientHeight * 0.8);
    scroller.dispatchEvent(new Event('scroll'));
    if (scroller.scrollTop === from) return undefined;
    await until(() => now().at(-1) !== last, 150);
  }
  return undefined;
}

function isTypable(combobox: HTMLElement): combobox is HTMLInputElement {
  return combobox.localName === 'input' && !(combobox as HTMLInputElement).readOnly;
}

function type(box: HTMLInputElement, text: string): void {
  if (!isActive(box)) focusOn(box);
  if (!isActive(box)) return;
  pressKey(box, 'keydown', text[0] ?? 'Backspace');
  box.select();
  box.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  pressKey(box, 'keyup', text.at(-1) ?? 'Backspace');
}

/**
 * Opens a combobox, clicks the option with these words and leaves; `stay` where several are chosen one after the
 * other, of which this is not the `last`. Answers whether there was such an option:
 * by scrolling where the list is drawn in part, by typing where it is filtered or fetched.
 */
export async function pickOption(
  combobox: HTMLElement,
  wanted: string,
  stay = false,
  last = true,
): Promise<boolean> {
  const now = await open(combobox);
  await until(() => find(now(), wanted) !== undefined, 60);
  let option = find(now(), wanted) ?? (await scrollFor(now, wanted));
  let typed = false;
  const search = combobox.ownerDocument.activeElement;
  const box = isTypable(combobox)
    ? combobox
    : search?.localName === 'input' && search !== combobox
      ? (search as HTMLInputElement)
      : undefined;
  if (!option && box) {
    typed = true;
    type(box, wanted);
    await until(() => find(now(), wanted) !== undefined, ARRIVES);
    option = find(now(), wanted);
  } else if (!option && now().length === 0) {
    await until(() => find(now(), wanted) !== undefined, ARRIVES);
    option = find(now(), wanted);
  }
  if (option) {
    option.scrollIntoView?.({ block: 'nearest' });
    // In a list of several, a second click would take the choice back; elsewhere the mark says where the keyboard is.
    const several = option.closest('[aria-multiselectable=true]') !== null;
    if (!(stay && several && isOn(option) && !isPointedAt(option))) press(option);
    await until(
      () => !option.isConnected || !isSeen(option) || option.getAttribute('aria-selected') === 'true',
      OPENS,
    );
  } else if (typed && box) type(box, '');
  if (last || !option) await close(combobox, now);
  return option !== undefined;
}

/** Whether the mark on an option is where the keyboard is, which some kits give by the same attribute as a choice. */
function isPointedAt(option: Element): boolean {
  return /highlight|active|focus/i.test(option.getAttribute('class') ?? '');
}

/** Leaves the combobox, and puts away a list that is still open. */
async function close(combobox: HTMLElement, now: () => Element[]): Promise<void> {
  leave(combobox);
  if (await until(() => now().length === 0, 60)) return;
  if (combobox.getAttribute('aria-expanded') === 'true') {
    press(combobox);
    if (await until(() => now().length === 0, 60)) return;
  }
  const target = isSeen(combobox) ? combobox : document.body;
  if (now().length > 0) pressKey(target, 'keydown', 'Escape');
  leave(combobox);
}
