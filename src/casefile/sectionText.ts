import type * as Y from 'yjs';

/**
 * The text of one section. A root type of the document, named after the section, so that two devices which
 * open the same section for the first time while apart never replace each other's text (P4).
 */
export function sectionText(doc: Y.Doc, section: string): Y.Text {
  return doc.getText(`section:${section}`);
}
