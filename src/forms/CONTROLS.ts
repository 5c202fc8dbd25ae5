/** Everything a person may fill in, as a selector. Buttons are not in it. */
export const CONTROLS =
  'input:not([type=hidden]),select,textarea,[contenteditable=""],[contenteditable=true],[role=combobox],[role=listbox],[role=radio],[role=checkbox],[role=switch],[role=spinbutton]';
