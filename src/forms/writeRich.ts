import { editorOf } from './editorOf.ts';
import { focusOn } from './focusOn.ts';
import { isActive } from './isActive.ts';
import { leave } from './leave.ts';
import { paragraphs } from './paragraphs.ts';
import { richText } from './richText.ts';
import { turn } from './turn.ts';
import { until } from './until.ts';

const PATIENCE = 400;

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
  await turn(3);
  return isActive(editor);
}

async function empty(editor: HTMLElement): Promise<void> {
  if (richText(editor) === '' || !(await selectAll(editor))) return;
  editor.ownerDocument.execCommand('delete');
  await until(() => richText(editor) === '', PATIENCE);
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
  if (wanted === '') await empty(editor);
  else if (await selectAll(editor)) {
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
    if (at > 0) editor.ownerDocument.execCommand('insertParagraph');
    editor.ownerDocument.execCommand('insertText', false, line);
    await turn();
  }
}
