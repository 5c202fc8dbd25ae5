import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/checks/checkText.ts';
import { defaultLevel } from '../../src/checks/defaultLevel.ts';
import { isChoice } from '../../src/checks/isChoice.ts';
import { listRules } from '../../src/checks/listRules.ts';

describe('the list of rules', () => {
  it('names every rule once, under a kind, with words, by an id that can be chosen', () => {
    const rules = listRules();
    expect(rules.length).toBeGreaterThan(300);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.filter(({ id, kind }) => !id.startsWith(`${kind}/`))).toEqual([]);
    expect(rules.filter(({ words }) => words.length === 0)).toEqual([]);
    expect(rules.filter(({ words }) => words.some((word) => /[<>^#*[\]?|]/.test(word)))).toEqual([]);
    expect(rules.filter(({ id }) => !isChoice(`rule/${id}`, 'off')).map(({ id }) => id)).toEqual([]);
  });

  it('holds the rule of every finding', () => {
    const text =
      'He is lazy, a thug and filthy; she utilized CBT. I think he lied recently. Call 555-201-3377, a@b.org, 12 High Street. ' +
      'He missed it. He often was told. Her “friend” came.';
    const levels = Object.fromEntries(Object.keys(defaultLevel).map((kind) => [kind, 'advice' as const]));
    const ids = new Set(listRules().map(({ id }) => id));
    expect(checkText(text, { levels }).length).toBeGreaterThan(8);
    expect(
      checkText(text, { levels })
        .map(({ rule }) => rule)
        .filter((rule) => !ids.has(rule)),
    ).toEqual([]);
  });
});
