/** What an addendum or the like begins with. */
export interface AmendmentSeed {
  /** Of a correction: the key of the section that it corrects; its signed text stands there to be put right. */
  part?: string;
  /** The text of an addendum, such as what was changed after signing. */
  text?: string;
}
