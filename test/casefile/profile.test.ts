import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { CaseForm } from '../../src/casefile/CaseForm.ts';
import { readProfile } from '../../src/casefile/readProfile.ts';
import { writeProfile } from '../../src/casefile/writeProfile.ts';

const first: CaseForm = {
  name: 'Anna Rivera',
  caseNumber: 'CW-1042',
  pseudonym: 'AR',
  born: '1989-04-02',
  allocated: '',
  practice: false,
};
const full: CaseForm = {
  ...first,
  status: 'closed',
  statusSince: '2026-11-20',
  statusWhy: 'Goals reached',
  preferredName: 'Annie',
  preferredAgreed: true,
  pronouns: 'she/her',
  language: 'Spanish',
  interpreter: true,
  phone: '555 201 3377',
  address: '12 Mill Lane\nRiverside',
  tags: ['benefits', 'housing'],
};

describe('[D11][D14] the profile of a case file', () => {
  it('reads back equal, and what is taken back is gone', () => {
    const doc = new Y.Doc();
    writeProfile(doc, full);
    expect(readProfile(doc)).toEqual(full);
    writeProfile(doc, {
      ...full,
      ...{
        status: '',
        statusSince: '',
        statusWhy: '',
        preferredName: '',
        preferredAgreed: false,
        pronouns: '',
      },
      ...{ language: '', interpreter: false, phone: '', address: '', tags: [] },
    });
    expect(readProfile(doc)).toEqual(first);
  });

  it('of a vault from before reads as it did, and a form from before takes nothing away', () => {
    const doc = new Y.Doc();
    writeProfile(doc, first);
    expect(readProfile(doc)).toEqual(first);
    writeProfile(doc, full);
    writeProfile(doc, { ...first, name: 'Anna Rivera Lopez' });
    expect(readProfile(doc)).toEqual({ ...full, name: 'Anna Rivera Lopez' });
  });

  it('[P4] tags that two devices add apart are both kept', () => {
    const [here, there] = [new Y.Doc(), new Y.Doc()];
    writeProfile(here, first);
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
    writeProfile(here, { ...first, tags: ['housing'] });
    writeProfile(there, { ...first, tags: ['family'] });
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
    expect(readProfile(here).tags).toEqual(['family', 'housing']);
  });

  it('passes over what another device wrote that is none', () => {
    const doc = new Y.Doc();
    const map = doc.getMap<unknown>('profile');
    const wrong = {
      status: 'lost',
      statusSince: 'now',
      phone: 7,
      interpreter: 'yes',
      address: 'x'.repeat(501),
    };
    for (const [field, value] of Object.entries({ ...wrong, name: 'Anna' })) map.set(field, value);
    const tags = doc.getMap<unknown>('tags');
    for (const tag of ['x'.repeat(41), ...Array.from({ length: 40 }, (_, n) => `tag ${n}`)])
      tags.set(tag, true);
    tags.set('off', 'on');
    const { tags: read, ...others } = readProfile(doc);
    expect(others).toEqual({ ...first, name: 'Anna', caseNumber: '', pseudonym: '', born: '' });
    expect(read).toHaveLength(30);
  });
});
