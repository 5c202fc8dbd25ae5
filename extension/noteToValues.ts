import { isNoValue } from '../src/casefile/isNoValue.ts';
import { isTextSection } from '../src/casefile/isTextSection.ts';
import type { NoteSnapshot } from '../src/casefile/NoteSnapshot.ts';
import type { SectionValue } from '../src/forms/SectionValue.ts';
import type { CaseItem } from '../src/vault/VaultApi.ts';

/** What a note offers to a form: its head, who it is about, and each section that holds something. */
export function noteToValues(
  note: NoteSnapshot,
  client: Pick<CaseItem, 'name' | 'caseNumber'>,
): SectionValue[] {
  const { head } = note;
  const text = (key: string, label: string, value: string): SectionValue => ({
    key,
    label,
    kind: 'text',
    value,
  });
  const values: SectionValue[] = [
    text('client-name', 'Client name', client.name),
    text('client-id', 'Case number', client.caseNumber),
    { key: 'date', label: 'Date of contact', kind: 'date', value: head.date },
    { key: 'start', label: 'Start time', kind: 'time', value: head.start },
    { key: 'end', label: 'End time', kind: 'time', value: head.end },
    { key: 'mode', label: 'Place or mode', kind: 'choice', value: head.mode },
    text('worker', 'Worker', head.worker),
    { key: 'session-number', label: 'Session number', kind: 'number', value: String(note.session) },
    text('headline', 'Headline', head.headline),
    ...note.template.sections.map(({ key, label, kind }): SectionValue => {
      const said = (note.sections[key] ?? '').trim();
      // "N/A" is an answer in a text box, and nothing in a date or a list.
      const written = isTextSection({ kind }) || !isNoValue(said) ? said : '';
      return { key, label, kind, value: kind === 'choices' ? written.split('\n').filter(Boolean) : written };
    }),
  ];
  return values
    .filter(({ value }) => typeof value === 'boolean' || value.length > 0)
    .map((value) => (value.kind === 'yes-no' ? { ...value, value: value.value === 'yes' } : value));
}
