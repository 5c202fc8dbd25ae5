import type { Candidate } from './Candidate.ts';
import type { CheckOptions } from './CheckOptions.ts';

const ON = new Set([
  'value-judgment',
  'label',
  'speculation',
  'jargon-word',
  'acronym',
  'vague-time',
  'identifier',
]);
const WARNING = new Set(['identifier', 'label', 'value-judgment']);

/** The level of a candidate: its rule's, else its kind's, else the default; some sections allow some kinds. */
export function levelOf({ id, kind, rule }: Candidate, options: CheckOptions): 'off' | 'advice' | 'warning' {
  const off = options.lexicon?.off;
  if (off !== undefined && (off.includes(id) || off.includes(kind))) return 'off';
  const section = options.section ?? '';
  const { levels } = options;
  if (levels !== undefined) {
    const set = levels[`${section}:${id}`] ?? levels[`${section}:${kind}`] ?? levels[id] ?? levels[kind];
    if (set !== undefined) return set;
  }
  if (section === '') return ON.has(kind) ? (WARNING.has(kind) ? 'warning' : 'advice') : 'off';
  // A section for the client's own words needs no quotation marks [P10].
  if (/quote/i.test(section) && kind !== 'identifier') return 'off';
  if (/opinion|impression|analysis/i.test(section) && kind === 'speculation') return 'off';
  if (
    /diagnos/i.test(section) &&
    (rule?.class === 'clinical' || rule?.class === 'feeling') &&
    kind === 'label'
  )
    return 'off';
  if (!ON.has(kind)) return 'off';
  return WARNING.has(kind) ? 'warning' : 'advice';
}
