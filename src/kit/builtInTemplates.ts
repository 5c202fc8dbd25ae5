import type { Template } from './Template.ts';
import { crisisNote } from './templates/crisisNote.ts';
import { medicationNote } from './templates/medicationNote.ts';
import { progressNote } from './templates/progressNote.ts';

/** The templates that Casewright comes with. */
export const builtInTemplates: readonly Template[] = [progressNote, crisisNote, medicationNote];
