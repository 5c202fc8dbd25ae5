import { defaultLevel } from './defaultLevel.ts';
import { sectionFines } from './sectionFines.ts';

const levels = ['off', 'advice', 'warning'];
const name = /^[a-z][a-z0-9-]{0,39}$/;
const rule = /^[a-z-]{1,30}\/[^\p{Cc}]{1,100}$/u;

/** Whether a key and value are a choice as `CheckChoices` says; what another device wrote may be anything. */
export function isChoice(key: string, value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const [what, ...rest] = key.split('/');
  const place = rest.slice(0, 2).every((part) => name.test(part));
  switch (what) {
    case 'kind':
      return rest.length === 1 && isKind(rest[0]) && levels.includes(value);
    case 'rule':
      return rule.test(rest.join('/')) && levels.includes(value);
    case 'fine':
      return rest.length === 2 && place && sectionFines.some((fine) => fine === value);
    case 'in':
      return rest.length === 3 && place && isKind(rest[2]) && levels.includes(value);
    default:
      return false;
  }
}

function isKind(kind: string | undefined): boolean {
  return kind !== undefined && Object.hasOwn(defaultLevel, kind);
}
