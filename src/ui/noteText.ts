import { isTextSection } from '../casefile/isTextSection.ts';
import { sectionText } from '../casefile/sectionText.ts';
import type { CaseItem, OpenNote } from '../vault/VaultApi.ts';
import { headFacts } from './headFacts.ts';
import { shownValue } from './shownValue.ts';

/** A note as plain text, head and all, as it is in memory now: readable without Casewright (P11). */
export function noteText(note: OpenNote, client: CaseItem, locale: string): string {
  const head = note.head.value;
  const sections = note.template.sections.flatMap(({ key, label, kind }) => {
    const text = isTextSection({ kind })
      ? sectionText(note.doc, key).toString().trim()
      : shownValue(note.values.value[key] ?? '', kind, locale);
    return text === '' ? [] : [`${label}\n${text}`];
  });
  const who = [client.name, client.caseNumber].filter(Boolean).join(' · ');
  return `${[who, [note.template.title, ...headFacts(head, locale)].join(' · '), head.headline, ...sections].filter(Boolean).join('\n\n')}\n`;
}
