/** One change of a text: what stood from `from` to `to` became `insert`. UTF-16 offsets into the old text. */
export interface TextEdit {
  from: number;
  to: number;
  insert: string;
}
