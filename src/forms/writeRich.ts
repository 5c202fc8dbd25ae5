import { beforeInput } from './beforeInput.ts';
import { editorOf } from './editorOf.ts';
import { focusOn } from './focusOn.ts';
import { isActive } from './isActive.ts';
import { leave } from './leave.ts';
import { paragraphs } from './paragraphs.ts';
import { pressKey } from './pressKey.ts';
import { richText } from './richText.ts';
import { turn } from './turn.ts';
import { until } from './until.ts';

const PATIENCE = 1500;
const NOTICED = 70;

function paste(editor: HTMLElement, text: string, html: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  clipboardData.setData('text/html', html);
  return !editor.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
}

/** Editors learn of a selection from an event that comes later, hence the turns. */
async function selectAll(editor: HTMLElement): Promise<boolean> {
  focusOn(editor);
  if (!isActive(editor)) return false;
  editor.ownerDocument.execCommand('selectAll');
  // CKEditor 5 takes note of a focus, and with it of the selection, only 50 ms later.
  if (richText(editor) !== '') await until(() => false, NOTICED);
  else await turn(3);
  return isActive(editor);
}

/**
 * Empties the editor: first by what editors with a model of their own listen for, last by the command that changes
 * the page itself, which such an editor would take back.
 */
async function empty(editor: HTMLElement): Promise<void> {
  const gone = (): boolean => richText(editor) === '';
  const ways: (() => boolean)[] = [
    () => !beforeInput(editor, 'deleteContentBackward'),
    () =>
      !editor.dispatchEvent(
        new ClipboardEvent('cut', {
          clipboardData: new DataTransfer(),
          bubbles: true,
          cancelable: true,
          composed: true,
        }),
      ),
    () => editor.ownerDocument.execCommand('delete'),
    () => !pressKey(editor, 'keydown', 'Backspace'),
  ];
  for (const way of ways) {
    if (gone() || !(await selectAll(editor))) return;
    if (way() && (await until(gone, PATIENCE))) return;
  }
}

/** What `richText` will read once the text is in. */
function asRead(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * Replaces the whole text of a rich editor: by a paste, which each of them understands, else by edit commands.
 * `html` restores formatting that was there before; without it every line becomes a paragraph.
 */
export async function writeRich(element: Element, text: string, html = paragraphs(text)): Promise<void> {
  const editor = editorOf(element);
  const wanted = asRead(text);
  const there = (): boolean => richText(editor) === wanted;
  const { ownerDocument } = editor;
  if (wanted === '') {
    await empty(editor);
    // What the command leaves behind in a box without an editor of its own.
    if (html === '' && richText(editor) === '' && editor.innerHTML === '<br>') editor.innerHTML = '';
  } else if (await selectAll(editor)) {
    if (!(paste(editor, text, html) && (await until(there, PATIENCE)))) {
      await empty(editor);
      if (richText(editor) === '' && (await selectAll(editor))) {
        if (!(paste(editor, text, html) && (await until(there, PATIENCE)))) await typeLines(editor, wanted);
      }
    }
  }
  await turn();
  leave(editor);
  if (ownerDocument !== document) leave(element as HTMLElement);
}

async function typeLines(editor: HTMLElement, text: string): Promise<void> {
  await empty(editor);
  for (const [at, line] of text.split('\n').entries()) {
    if (!isActive(editor)) return;
    if (at > 0 && beforeInput(editor, 'insertParagraph')) editor.ownerDocument.execCommand('insertParagraph');
    if (beforeInput(editor, 'insertText', line)) editor.ownerDocument.execCommand('insertText', false, line);
    await turn();
  }
}
