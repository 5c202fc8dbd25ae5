import type { SectionEditor } from '../editor/SectionEditor.ts';

/** Puts the focus into a section of the note on the screen: its text box, or its first control. */
export function goToSection(editors: ReadonlyMap<string, SectionEditor>, key: string): void {
  const editor = editors.get(key);
  if (editor) editor.focus();
  else document.querySelector<HTMLElement>(`#value-${key}, [name="value-${key}"]`)?.focus();
}
