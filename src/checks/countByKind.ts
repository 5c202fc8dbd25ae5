import type { Finding, FindingKind } from './Finding.ts';

/** How many findings there are of each kind, most first; kinds without any are left out. */
export function countByKind(findings: readonly Finding[]): { kind: FindingKind; count: number }[] {
  const counts = new Map<FindingKind, number>();
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
}
