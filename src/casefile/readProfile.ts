import type * as Y from 'yjs';
import { CaseForm } from './CaseForm.ts';

const empty: CaseForm = { name: '', caseNumber: '', pseudonym: '', born: '', allocated: '', practice: false };
const fields = (Object.keys(CaseForm.shape) as (keyof CaseForm)[]).filter(
  (field) => field !== 'practice' && field !== 'tags',
);

/** The profile of a case file; fields that are not what they should be read as empty, later ones as absent. */
export function readProfile(doc: Y.Doc): CaseForm {
  const map = doc.getMap('profile');
  const said = fields.flatMap((field) => {
    const value = CaseForm.shape[field].safeParse(map.get(field));
    // What says nothing is absent, so that a profile reads the same whether it was never said or taken back.
    return value.success && value.data ? [[field, value.data]] : [];
  });
  const tags = [...doc.getMap('tags')].flatMap(([tag, on]) => (on === true ? [tag] : [])).sort();
  const read = CaseForm.shape.tags.safeParse(tags.filter((tag) => tag.length <= 40).slice(0, 30));
  return {
    ...empty,
    ...Object.fromEntries(said),
    practice: map.get('practice') === true,
    ...(read.success && read.data && read.data.length > 0 && { tags: read.data }),
  };
}
