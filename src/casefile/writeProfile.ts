import type * as Y from 'yjs';
import { CaseForm } from './CaseForm.ts';
import { readProfile } from './readProfile.ts';

/** Writes what differs of the profile. Throws `ZodError` where the form does not hold what it should. */
export function writeProfile(doc: Y.Doc, form: CaseForm): void {
  const next = CaseForm.parse(form);
  const now = readProfile(doc);
  doc.transact(() => {
    const map = doc.getMap<string | boolean>('profile');
    for (const field of Object.keys(next) as (keyof CaseForm)[]) {
      if (next[field] !== now[field]) map.set(field, next[field]);
    }
  });
}
