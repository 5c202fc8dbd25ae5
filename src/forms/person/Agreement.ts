/** How something that a page says of a person stands to what a case file says. `maybe`: somebody must be asked. */
export type Agreement = 'same' | 'maybe' | 'different' | 'absent';
