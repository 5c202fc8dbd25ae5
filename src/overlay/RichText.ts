/** The text of an editable element, and which of its text nodes each stretch comes from. */
export interface RichText {
  text: string;
  /** In order; the node's data stands in `text` at `start`. Line breaks between blocks belong to no piece. */
  pieces: { node: Text; start: number }[];
}
