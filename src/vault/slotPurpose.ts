/** What the vault key in a slot is sealed for. */
export const slotPurpose = 'casewright/slot/1';
