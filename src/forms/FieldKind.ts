/**
 * What a field takes, whatever it is built from: a date is a `date` in one box, in three, or in a picker.
 * How it is written is decided from its elements, at the time of writing.
 */
export type FieldKind =
  | 'text'
  | 'multiline'
  | 'rich-text'
  | 'number'
  | 'date'
  | 'time'
  | 'datetime'
  | 'select'
  | 'multi-select'
  | 'radio'
  | 'checkboxes'
  | 'checkbox'
  | 'switch'
  | 'combobox'
  | 'multi-combobox'
  | 'listbox'
  | 'multi-listbox'
  | 'tags';
