import type { SentForm } from '../src/casefile/Receipt.ts';
import type { SectionValue } from '../src/forms/SectionValue.ts';
import { contentStamp } from '../src/vault/contentStamp.ts';
import { fieldText } from './content/fieldText.ts';
import type { FieldResult, PreviewAnswer } from './content/messages.ts';

interface Filled {
  act: SentForm['act'];
  page: PreviewAnswer['page'];
  /** What was written, with the note's own value, which it may be a shorter form of. */
  written: readonly { fieldId: string; value: SectionValue; own: SectionValue['value'] }[];
  results: readonly FieldResult[];
  /** What the fields showed afterwards, where it could be read. */
  held: ReadonlyMap<string, string>;
  /** The note as it was, as plain data. */
  note: unknown;
}

/** The receipt of a fill, or of its undo: stamps and lengths, never the text. */
export async function receiptOf({ act, page, written, results, held, note }: Filled): Promise<SentForm> {
  const { origin, form, title } = page;
  const fields = await Promise.all(
    written.slice(0, 300).map(async ({ fieldId, value, own }) => {
      const result = results.find((one) => one.fieldId === fieldId);
      const shown = held.get(fieldId);
      const { problem } = result ?? {};
      return {
        section: value.key.slice(0, 60),
        name: value.label.slice(0, 200),
        label: (result?.label ?? '').slice(0, 200),
        stuck: result?.stuck === true,
        ...(problem === undefined ? {} : { problem: problem.slice(0, 400) }),
        length: Math.min(fieldText(value.value).length, 1_000_000),
        inNote: await contentStamp(own),
        inPage: shown === undefined ? '' : await contentStamp(shown),
      };
    }),
  );
  const version = await contentStamp(note);
  return { act, version, origin: origin.slice(0, 200), form, title: title.slice(0, 200), fields };
}
