/** An input of somebody else's form, as a person sees it. */
export interface Field {
  /** The input itself; of a group, its first input. */
  element: Element;
  /** All elements that make up the one field: the three boxes of a date, the radios of a group. */
  parts?: Element[];
  label: string;
  /** One of `FieldKind`. */
  kind: string;
  options?: string[];
  /** In UTF-16 code units, as `maxlength` counts them. */
  maxLength?: number;
  /** In words, where a counter on the page counts those. */
  maxWords?: number;
  required: boolean;
  /** Text, ISO date, 24 h time, option, options, or yes/no: in the words of a note, not of the page. */
  value: unknown;
  /** Legend or heading of the group that the field stands in. */
  group?: string;
  /** What the page says about the field beside its label: hints and placeholder. */
  hint?: string;
  /** The page's own name for it: `name`, `id` and `autocomplete`. Never shown. */
  name?: string;
}
