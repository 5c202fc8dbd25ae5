import { useMemo } from 'preact/hooks';
import { isTextSection } from '../casefile/isTextSection.ts';
import { sectionText } from '../casefile/sectionText.ts';
import type { SentenceMark } from '../editor/SentenceMark.ts';
import type { CaseItem, OpenNote } from '../vault/VaultApi.ts';
import { clientReading } from './clientReading.ts';
import type { FoundItem } from './FoundItem.ts';
import { otherPeople } from './otherPeople.ts';
import { shownValue } from './shownValue.ts';

/** What `ClientText` shows of a note, as it is now. */
export function useClientReading(
  note: OpenNote,
  client: CaseItem,
  locale: string,
  found: readonly FoundItem[],
  marks: Readonly<Record<string, readonly SentenceMark[]>>,
) {
  return useMemo(() => {
    const sections = note.template.sections.map((section) => ({
      key: section.key,
      label: section.label,
      text: isTextSection(section)
        ? sectionText(note.doc, section.key).toString()
        : shownValue(note.values.value[section.key] ?? '', section.kind, locale),
      placed: found.filter((item) => item.section === section.key).map(({ placed }) => placed),
    }));
    return {
      reading: clientReading(sections),
      people: otherPeople(marks, [client.name, note.head.value.worker]),
      identifying: [
        ...new Set(
          found
            .filter(({ placed }) => placed.finding.kind === 'identifier')
            .map(({ placed }) => placed.finding.term),
        ),
      ],
    };
  }, [note, client, locale, found, marks]);
}
