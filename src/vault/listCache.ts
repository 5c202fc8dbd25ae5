import * as z from 'zod/mini';
import type { Bytes } from '../bytes/Bytes.ts';
import type { DeviceId, DocumentId } from '../bytes/Ids.ts';
import { fromUtf8, toUtf8 } from '../bytes/utf8.ts';
import type { CaseForm } from '../casefile/CaseForm.ts';
import type { Have } from '../storage/LogStore.ts';
import type { NoteItem } from './VaultApi.ts';

/** The name under which it is kept. */
export const listCacheName = 'list';

/** A note as lists show it, and the stamp of what it says. */
export interface ListedNote {
  item: NoteItem;
  stamp: string;
}

/** What lists show of one case file, so that unlocking reads no documents (S12). */
export interface ListCache {
  /** The rows that it was read from. */
  seen: Have;
  form: CaseForm;
  hold: string;
  notes: Map<DocumentId, ListedNote>;
}

/**
 * The frame alone is checked: the content is sealed, so it is what this app wrote, and ten thousand items
 * checked one by one would be a tenth of a second at each unlock. The version stands for their shape.
 */
const Stored = z.object({
  // 2: notes say whether they are signed.
  v: z.literal(2),
  seen: z.record(z.string(), z.array(z.tuple([z.int(), z.int()]))),
  form: z.record(z.string(), z.union([z.string(), z.boolean()])),
  hold: z.string(),
  notes: z.array(z.tuple([z.string(), z.string(), z.looseObject({ id: z.string(), caseId: z.string() })])),
});

export function listCacheBytes({ seen, form, hold, notes }: ListCache): Bytes {
  const listed = [...notes].map(([document, { stamp, item }]) => [document, stamp, item]);
  return toUtf8(JSON.stringify({ v: 2, seen: Object.fromEntries(seen), form, hold, notes: listed }));
}

/** The list, or `undefined` where the bytes are none of this version. Never throws. */
export function parseListCache(bytes: Bytes | undefined): ListCache | undefined {
  if (bytes === undefined) return undefined;
  try {
    const { seen, form, hold, notes } = Stored.parse(JSON.parse(fromUtf8(bytes) ?? ''));
    return {
      seen: new Map(Object.entries(seen).map(([device, ranges]) => [device as DeviceId, ranges])),
      form: form as unknown as CaseForm,
      hold,
      notes: new Map(
        notes.map(([document, stamp, item]) => [
          document as DocumentId,
          { stamp, item: item as unknown as NoteItem },
        ]),
      ),
    };
  } catch {
    return undefined;
  }
}
