import type { CheckOptions } from './CheckOptions.ts';

/** The kinds that `levels` turns on, by kind or by one of their rules. */
export function wantedKinds({ levels, section = '' }: CheckOptions): ReadonlySet<string> {
  const wanted = new Set<string>();
  for (const [key, level] of Object.entries(levels ?? {})) {
    const at = key.indexOf(':');
    if (level !== 'off' && (at < 0 || key.slice(0, at) === section))
      wanted.add(key.slice(at + 1).split('/')[0] ?? key);
  }
  return wanted;
}
