/** The editor and the checks are most of the app's code, and no other screen needs them. */
export const loadEditor = () => import('./NoteEditor.tsx').then((module) => module.NoteEditor);
