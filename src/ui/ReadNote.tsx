import type { NoteSnapshot } from '../casefile/NoteSnapshot.ts';
import type { NoteItem } from '../vault/VaultApi.ts';
import { eventEntryWords } from './eventEntryWords.ts';
import { formatInstant } from './formatInstant.ts';
import { noteFactsLine } from './noteFactsLine.ts';
import { partText } from './partText.ts';
import { routeHash } from './routeHash.ts';

interface Props {
  item: NoteItem;
  /** What it says. */
  text: NoteSnapshot | 'unreadable';
  locale: string;
}

/** One note where many are read after another: parts that are empty are passed over. */
export function ReadNote({ item, text, locale }: Props) {
  const added = item.amends !== undefined;
  // What was added to a note is a part of it.
  const Title = added ? 'h3' : 'h2';
  const Label = added ? 'h4' : 'h3';
  const title = item.headline || item.templateTitle;
  return (
    <article class={added ? 'read-note added' : 'read-note'}>
      <Title>
        <a href={routeHash({ at: 'note', id: item.id })}>{title}</a>
      </Title>
      {text === 'unreadable' ? (
        <p class="row-doubt">This note could not be read.</p>
      ) : (
        <>
          <p class="printed-facts quiet">{noteFactsLine(text, locale)}</p>
          <p class="printed-facts quiet">
            {eventEntryWords({ ...text, templateId: text.template.id }, locale)} ·{' '}
            {item.signed ? `Signed ${formatInstant(item.signed, locale)}` : 'Not signed'}
          </p>
          {text.template.sections.map((section) => {
            const said = partText(section, text.sections[section.key] ?? '', locale);
            return (
              said !== '' && (
                <section key={section.key} class="sheet-part">
                  <Label>{section.label}</Label>
                  <p class="printed-text sheet-text">{said}</p>
                </section>
              )
            );
          })}
        </>
      )}
    </article>
  );
}
