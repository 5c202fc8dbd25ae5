import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * Keeps the editor's lines and the document's text alike: `\n` alone ends a line, so that a `\r` which some
 * other device wrote stays a character and no offset shifts; what is pasted is freed of it.
 */
export const plainPaste: Extension = [
  EditorState.lineSeparator.of('\n'),
  EditorView.clipboardInputFilter.of((text) => text.replace(/\r\n?/g, '\n')),
];
