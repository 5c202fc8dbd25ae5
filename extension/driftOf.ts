import type { Receipt } from '../src/casefile/Receipt.ts';
import type { SectionValue } from '../src/forms/SectionValue.ts';
import { contentStamp } from '../src/vault/contentStamp.ts';
import { fieldText } from './content/fieldText.ts';
import type { DriftRow, SentDrift } from './SentDrift.ts';

/**
 * What differs between the note now and the page now, of what was sent, and which side has changed since. Where
 * both read the same again nothing differs. `inPage`: what the fields hold, by section, where they are on the page.
 */
export async function driftOf(
  receipt: Receipt,
  values: readonly SectionValue[],
  inPage: ReadonlyMap<string, string>,
): Promise<SentDrift> {
  const sent = receipt.fields.filter(({ stuck, inPage: read }) => stuck && read !== '');
  const rows: DriftRow[] = [];
  for (const { section, label, inNote: noteThen, inPage: pageThen } of sent) {
    const value = values.find(({ key }) => key === section)?.value;
    if (value === undefined) {
      rows.push({ section, label, changed: 'note', inNote: '', inPage: undefined });
      continue;
    }
    const note = fieldText(value);
    const page = inPage.get(section);
    if (page === undefined) {
      rows.push({ section, label, changed: 'gone', inNote: note, inPage: undefined });
      continue;
    }
    if (page === note) continue;
    const byNote = (await contentStamp(value)) !== noteThen;
    const byPage = (await contentStamp(page)) !== pageThen;
    if (!byNote && !byPage) continue;
    rows.push({
      section,
      label,
      changed: byNote && byPage ? 'both' : byNote ? 'note' : 'page',
      inNote: note,
      inPage: page,
    });
  }
  return { at: receipt.at, fields: sent.length, rows };
}
