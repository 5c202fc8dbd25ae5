import type { NoteSnapshot } from '../casefile/NoteSnapshot.ts';
import { noteFactsLine } from './noteFactsLine.ts';
import { partText } from './partText.ts';

interface Props {
  note: NoteSnapshot;
  locale: string;
  /** The level of its heading; its sections stand one below. */
  level?: 1 | 2 | 3;
}

/** A note laid out to be read: on the screen before and after signing, and on paper. */
export function NoteSheet({ note, locale, level = 2 }: Props) {
  const Title = `h${level}` as 'h2';
  const Label = `h${level + 1}` as 'h3';
  const { head, template } = note;
  return (
    <>
      <Title>{head.headline || template.title}</Title>
      <p class="printed-facts quiet">{noteFactsLine(note, locale)}</p>
      {template.sections.map((section) => (
        <section key={section.key} class="sheet-part">
          <Label>{section.label}</Label>
          <p class="printed-text sheet-text">
            {partText(section, note.sections[section.key] ?? '', locale) || '–'}
          </p>
        </section>
      ))}
    </>
  );
}
