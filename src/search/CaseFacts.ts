/** What a case file is called by: found by the same words as its notes. */
export interface CaseFacts {
  id: string;
  name: string;
  caseNumber: string;
  pseudonym: string;
}
