import { builtinRules } from './builtinRules.ts';
import { ruleOf } from './compileRules.ts';
import type { FindingKind } from './Finding.ts';
import { acronyms } from './lexicon/acronyms.ts';
import type { RuleInfo } from './RuleInfo.ts';

/** Rules that are no phrases: id → what they look for. */
const others: Record<string, string[]> = {
  'vague-time/undated-event': ['an event without a day'],
  'identifier/birth-date': ['date of birth'],
  'identifier/e-mail': ['e-mail address'],
  'identifier/social-security': ['Social Security number'],
  'identifier/national-insurance': ['National Insurance number'],
  'identifier/nhs-number': ['NHS number'],
  'identifier/phone': ['phone number'],
  'identifier/address': ['street address'],
  'long-sentence/long-sentence': ['more than 20 words'],
  'passive/passive': ['was told', 'were given'],
  'vague-measure/vague-measure': ['often', 'a lot', 'some'],
  'scare-quote/scare-quote': ['one word in quotation marks'],
  'missing-next-step/next-step': ['no next step in the plan'],
};

let listed: readonly RuleInfo[] | undefined;

/** All built-in rules, by id. Made when it is first asked for: it reads the whole lexicon. */
export function listRules(): readonly RuleInfo[] {
  listed ??= list();
  return listed;
}

function list(): RuleInfo[] {
  const rules = new Map<string, RuleInfo>();
  const of = (id: string, kind: FindingKind): RuleInfo => {
    const rule = rules.get(id) ?? { id, kind, words: [] };
    rules.set(id, rule);
    return rule;
  };
  for (const shelf of builtinRules().byLetter) {
    for (let i = 0; shelf !== undefined && i < shelf.length; i += 2) {
      const [row, phrase] = [shelf[i], shelf[i + 1]];
      if (typeof row !== 'object' || typeof phrase !== 'string') continue;
      const words = readable(phrase.trim().split(' '));
      const { id, kind } = ruleOf(row);
      if (words !== '') of(id, kind).words.push(words);
    }
  }
  for (const letters of acronyms.keys())
    of(`acronym/${letters}`, 'acronym').words.push(letters.toUpperCase());
  for (const [id, words] of Object.entries(others)) {
    of(id, id.slice(0, id.indexOf('/')) as FindingKind).words.push(...words);
  }
  for (const rule of rules.values()) rule.words = [...new Set(rule.words)];
  return [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A phrase of the lexicon without its marks: what may be left out is, and of several words the first stands. */
function readable(elements: readonly string[]): string {
  return elements
    .filter((element) => !element.includes('?'))
    .map((element) => {
      const first = (element.split('/')[0] ?? '').replace(/[\^#~[\]]/g, '');
      if (first.startsWith('<') || first.startsWith('*')) return first === '<be>' ? 'is' : '…';
      return first;
    })
    .join(' ')
    .trim();
}
