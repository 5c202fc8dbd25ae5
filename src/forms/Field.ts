/** An input of somebody else's form, as a person sees it. */
export interface Field {
  element: Element;
  /** More elements that make up the one field: the three boxes of a date, the radios of a group. */
  parts?: Element[];
  label: string;
  kind: string;
  options?: string[];
  maxLength?: number;
  required: boolean;
  value: unknown;
}
