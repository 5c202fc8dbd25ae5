/** Who a case file is about. */
export interface Person {
  name: string;
  /** Empty where the case file has none. */
  caseNumber: string;
}
