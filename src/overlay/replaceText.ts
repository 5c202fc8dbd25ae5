import { gapIn } from '../checks/gapIn.ts';
import { isFocused } from './isFocused.ts';
import type { Mark } from './Mark.ts';
import type { WatchedBox } from './WatchedBox.ts';

/**
 * Puts a suggestion in the place of a finding, as if the user had typed it, so that the page hears of it and Ctrl+Z
 * takes it back; a gap is left selected. Gives what went wrong, in words for the user, or `undefined`.
 */
export async function replaceText(
  watched: WatchedBox,
  mark: Mark,
  suggestion: string,
): Promise<string | undefined> {
  const { box } = watched;
  const { element } = box;
  const { from, to, finding } = mark;
  const before = box.read();
  if (before.slice(from, to) !== finding.term) return 'The text has changed. Nothing was replaced.';
  const wanted = before.slice(0, from) + suggestion + before.slice(to);
  const limit = box.limit();
  // A browser would cut it short without a word.
  if (limit !== undefined && wanted.length > limit)
    return `Does not fit: this box takes ${limit} characters.`;
  const plain = 'setRangeText' in element;
  const away = !isFocused(element);
  element.focus({ preventScroll: true });
  box.select(from, to);
  // An editor that has just been given the keyboard learns of the selection a moment later.
  if (away && !plain) {
    await nextFrame();
    await nextFrame();
    if (box.read() !== before) return 'The text has changed. Nothing was replaced.';
  }
  // The command writes to whatever has the keyboard, and a page may have taken it elsewhere.
  if (!isFocused(element)) return 'The page does not let us write here. Nothing was replaced.';
  box.select(from, to);
  if (suggestion === '') element.ownerDocument.execCommand('delete');
  else element.ownerDocument.execCommand('insertText', false, suggestion);
  // Editors write what they were told a moment later, or take back what they were not told in their own way.
  if (!plain || box.read() === before) await nextFrame();
  if (box.read() === before) {
    if (plain) setDirectly(element as HTMLTextAreaElement, mark, suggestion);
    else {
      box.select(from, to);
      await paste(element, suggestion);
    }
  }
  const after = box.read();
  if (after === before) return 'The page did not take the change.';
  const gap = gapIn(suggestion);
  if (gap && after === wanted) box.select(from + gap.from, from + gap.to);
  return undefined;
}

function setDirectly(element: HTMLTextAreaElement, { from, to }: Mark, suggestion: string): void {
  element.setRangeText(suggestion, from, to, 'end');
  const inputType = 'insertReplacementText';
  element.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType, data: suggestion }),
  );
}

/** CKEditor takes typing from the keyboard alone; but text from the clipboard, as all do. */
async function paste(element: HTMLElement, suggestion: string): Promise<void> {
  await nextFrame();
  await nextFrame();
  if (!isFocused(element)) return;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', suggestion);
  element.dispatchEvent(
    new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData }),
  );
  await nextFrame();
}

function nextFrame(): Promise<unknown> {
  return new Promise((done) => requestAnimationFrame(done));
}
