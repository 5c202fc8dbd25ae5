import type { Candidate } from './Candidate.ts';
import type { CheckOptions } from './CheckOptions.ts';
import { defaultLevel } from './defaultLevel.ts';

/** The level of a candidate: its rule's, else off where the section allows it, else its kind's, else the default. */
export function levelOf({ id, kind, rule }: Candidate, options: CheckOptions): 'off' | 'advice' | 'warning' {
  const off = options.lexicon?.off;
  if (off !== undefined && (off.includes(id) || off.includes(kind))) return 'off';
  const section = options.section ?? '';
  const { levels = {} } = options;
  const ofRule = levels[`${section}:${id}`] ?? levels[`${section}:${kind}`] ?? levels[id];
  if (ofRule !== undefined) return ofRule;
  // A section for the client's own words needs no quotation marks [P10].
  if (/quote/i.test(section) && kind !== 'identifier') return 'off';
  if (/opinion|impression|analysis/i.test(section) && kind === 'speculation') return 'off';
  if (
    /diagnos/i.test(section) &&
    (rule?.class === 'clinical' || rule?.class === 'feeling') &&
    kind === 'label'
  )
    return 'off';
  return options.levels?.[kind] ?? defaultLevel[kind];
}
