import type { PartName } from '../vault/CasePart.ts';

/** What the parts of a case file beside its notes are called, in the order in which they stand in a copy. */
export const partNames: Record<PartName, string> = {
  people: 'People, alerts and consents',
  tasks: 'Tasks and appointments',
  plan: 'The plan',
};
