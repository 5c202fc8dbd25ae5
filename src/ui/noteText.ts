import type { NoteSnapshot } from '../casefile/NoteSnapshot.ts';
import type { CaseItem } from '../vault/VaultApi.ts';
import { headFacts } from './headFacts.ts';
import { partText } from './partText.ts';

/** A note as plain text, head and all: readable without Casewright (P11). */
export function noteText(
  { head, template, sections }: NoteSnapshot,
  client: CaseItem,
  locale: string,
): string {
  const parts = template.sections.flatMap((section) => {
    const text = partText(section, sections[section.key] ?? '', locale);
    return text === '' ? [] : [`${section.label}\n${text}`];
  });
  const who = [client.name, client.caseNumber].filter(Boolean).join(' · ');
  const facts = [template.title, ...headFacts(head, locale)].join(' · ');
  return `${[who, facts, head.headline, ...parts].filter(Boolean).join('\n\n')}\n`;
}
