import type { NoteSnapshot } from '../casefile/NoteSnapshot.ts';
import type { CaseItem } from '../vault/VaultApi.ts';
import { noteFactsLine } from './noteFactsLine.ts';
import { partText } from './partText.ts';

/** A note as plain text, head and all: readable without Casewright (P11). */
export function noteText(note: NoteSnapshot, client: CaseItem, locale: string): string {
  const { head, template, sections } = note;
  const parts = template.sections.flatMap((section) => {
    const text = partText(section, sections[section.key] ?? '', locale);
    return text === '' ? [] : [`${section.label}\n${text}`];
  });
  const who = [client.name, client.caseNumber].filter(Boolean).join(' · ');
  return `${[who, noteFactsLine(note, locale), head.headline, ...parts].filter(Boolean).join('\n\n')}\n`;
}
