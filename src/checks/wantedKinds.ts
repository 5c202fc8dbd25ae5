import type { CheckOptions } from './CheckOptions.ts';

/** The kinds that `levels` turns on, by kind or by one of their rules. */
export function wantedKinds({ levels }: CheckOptions): ReadonlySet<string> {
  const wanted = new Set<string>();
  for (const [key, level] of Object.entries(levels ?? {}))
    if (level !== 'off') wanted.add(key.split('/')[0] ?? key);
  return wanted;
}
