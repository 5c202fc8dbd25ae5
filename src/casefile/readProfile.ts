import type * as Y from 'yjs';
import { CaseForm } from './CaseForm.ts';

const empty: CaseForm = { name: '', caseNumber: '', pseudonym: '', born: '', allocated: '', practice: false };

/** The profile of a case file; fields that are not what they should be read as empty. */
export function readProfile(doc: Y.Doc): CaseForm {
  const map = doc.getMap('profile');
  const form = { ...empty };
  for (const field of ['name', 'caseNumber', 'pseudonym', 'born', 'allocated'] as const) {
    const value = CaseForm.shape[field].safeParse(map.get(field));
    if (value.success) form[field] = value.data;
  }
  form.practice = map.get('practice') === true;
  return form;
}
