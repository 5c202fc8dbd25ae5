import * as z from 'zod/mini';

const line = z.string().check(z.minLength(1), z.maxLength(400));

/**
 * What this room needs of a template: looser than the kit's own schema, since a note must stay readable under
 * the template of any version that it was written with.
 */
export const NoteTemplate = z.object({
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
