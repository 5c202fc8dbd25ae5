import type * as Y from 'yjs';
import { CaseForm } from './CaseForm.ts';
import { readProfile } from './readProfile.ts';

/**
 * Writes what differs of the profile; what a form does not name stays as it is. Throws `ZodError` where the form
 * does not hold what it should.
 */
export function writeProfile(doc: Y.Doc, form: CaseForm): void {
  const { tags, ...next } = CaseForm.parse(form);
  const now = readProfile(doc);
  doc.transact(() => {
    const map = doc.getMap<string | boolean>('profile');
    for (const [field, value] of Object.entries(next)) {
      const before = now[field as keyof typeof next] ?? (typeof value === 'boolean' ? false : '');
      if (value !== undefined && value !== before) map.set(field, value);
    }
    // Each tag by itself: two devices that add one each keep both.
    const kept = doc.getMap<boolean>('tags');
    for (const tag of tags ?? []) if (kept.get(tag) !== true) kept.set(tag, true);
    if (tags) for (const tag of now.tags ?? []) if (!tags.includes(tag)) kept.delete(tag);
  });
}
