import * as z from 'zod/mini';

const schema = z.object({ key: z.string().check(z.maxLength(60)), version: z.int().check(z.nonnegative()) });

/** By whose key a list was signed when it was first taken, and its highest version. An empty key: by none. */
export type Pin = z.infer<typeof schema>;

export function readPin(value: unknown): Pin | undefined {
  if (typeof value !== 'string' || value.length > 300) return undefined;
  try {
    return schema.safeParse(JSON.parse(value)).data;
  } catch {
    return undefined;
  }
}
