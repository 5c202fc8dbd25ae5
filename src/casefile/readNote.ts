import type * as Y from 'yjs';
import * as z from 'zod/mini';
import { isTextSection } from './isTextSection.ts';
import type { NoteSnapshot } from './NoteSnapshot.ts';
import { NoteTemplate } from './NoteTemplate.ts';
import { readAmends } from './readAmends.ts';
import { readHead } from './readHead.ts';
import { readValues } from './readValues.ts';
import { sectionText } from './sectionText.ts';

const Meta = z.object({
  type: z.literal('note'),
  template: z.string().check(z.maxLength(200_000)),
  caseId: z.string().check(z.regex(/^[\w-]{22}$/)),
  created: z.string().check(z.maxLength(40)),
  session: z.catch(z.int().check(z.positive()), 1),
});

const fields = ['type', 'template', 'caseId', 'created', 'session'] as const;

/** The note as plain, validated data, or `undefined` where the document is no note. Never throws. */
export function readNote(doc: Y.Doc): NoteSnapshot | undefined {
  const map = doc.getMap('meta');
  // Key by key: what a peer has nested in one of them is never walked.
  const meta = Meta.safeParse(Object.fromEntries(fields.map((field) => [field, map.get(field)])));
  if (!meta.success) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(meta.data.template);
  } catch {
    return undefined;
  }
  const template = NoteTemplate.safeParse(json);
  if (!template.success) return undefined;
  const values = readValues(doc);
  const sections = Object.fromEntries(
    template.data.sections.map((section) => [
      section.key,
      isTextSection(section) ? sectionText(doc, section.key).toString() : (values[section.key] ?? ''),
    ]),
  );
  const { caseId, created, session } = meta.data;
  const amends = readAmends(map.get('amends'));
  return {
    template: template.data,
    caseId,
    created,
    session,
    ...(amends && { amends }),
    head: readHead(doc),
    sections,
  };
}
