/** What is wrong with an agency's list, in plain words. */
export interface WordListProblem {
  /** Such as `Term 4 “hot desk”`. */
  where: string;
  /** Goes on with the sentence that `where` begins: `has no kind`. */
  what: string;
}
