/** A piece of a copy, whatever it is written as: what it is, and its text, of which a line break is one. */
export interface CopyBlock {
  is: 'title' | 'note' | 'part' | 'facts' | 'text';
  text: string;
}
