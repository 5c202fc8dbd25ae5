import type * as Y from 'yjs';
import * as z from 'zod/mini';
import { isTextSection } from './isTextSection.ts';
import type { NoteSnapshot } from './NoteSnapshot.ts';
import { readHead } from './readHead.ts';
import { readValues } from './readValues.ts';
import { sectionText } from './sectionText.ts';

const line = z.string().check(z.minLength(1), z.maxLength(400));

/**
 * What this room needs of a template: looser than the kit's own schema, since a note must stay readable under
 * the template of any version that it was written with.
 */
const NoteTemplate = z.object({
  id: line,
  version: z.int(),
  title: line,
  purpose: z.catch(z.string(), ''),
  sections: z.array(
    z.object({
      key: line,
      label: line,
      kind: z.enum(['text', 'multiline', 'date', 'time', 'number', 'choice', 'choices', 'yes-no']),
      hint: z.optional(z.string()),
      options: z.optional(z.array(z.string())),
      mustHave: z.optional(z.boolean()),
      role: z.optional(z.enum(['facts', 'quote', 'opinion', 'diagnosis', 'plan'])),
    }),
  ),
});

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
  return { template: template.data, caseId, created, session, head: readHead(doc), sections };
}
