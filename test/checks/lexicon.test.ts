import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtinRules } from '../../src/checks/builtinRules.ts';
import { checkText } from '../../src/checks/checkText.ts';
import { ruleOf } from '../../src/checks/compileRules.ts';
import type { Rule } from '../../src/checks/Rule.ts';
import { sources } from '../../src/checks/sources.ts';
import { wordsOf } from '../../src/checks/wordsOf.ts';
import { readCorpus } from './readCorpus.ts';

const phrases: { rule: Rule; phrase: string }[] = [];
for (const shelf of builtinRules().byLetter) {
  for (let i = 0; i < (shelf?.length ?? 0); i += 2) {
    const row = shelf?.[i];
    const phrase = shelf?.[i + 1];
    if (typeof row === 'object' && typeof phrase === 'string') phrases.push({ rule: ruleOf(row), phrase });
  }
}
const rules = new Map(phrases.map(({ rule }) => [rule.id, rule]));
const examples = readFileSync(join(import.meta.dirname, 'examples.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('//'))
  .map((line) => line.split(' | '))
  .map(([rule = '', flagged = '', clean = '']) => ({ rule, flagged, clean }));

describe('lexicon', () => {
  it.each(examples)('[D96] $rule flags “$flagged” and not “$clean”', ({ rule, flagged, clean }) => {
    expect(checkText(flagged).map((finding) => finding.rule)).toContain(rule);
    expect(checkText(clean).map((finding) => finding.rule)).not.toContain(rule);
    expect(checkText(`She said, "${flagged}"`)).toEqual([]);
  });

  it('[D90] every jargon phrase is flagged, outside quotation marks only', () => {
    const silent: string[] = [];
    const loud: string[] = [];
    for (const { rule, phrase } of phrases) {
      if (rule.kind !== 'jargon-word' || phrase.includes('*')) continue;
      const [first = '', ...others] = phrase.split(' ');
      const rest = others.map((element) => (element.split('/')[0] ?? '').replace(/[\^#?]/g, ''));
      for (const word of wordsOf(first.replaceAll('?', ''))) {
        const words = [word, ...rest].join(' ');
        if (!checkText(`Then we ${words} it.`).some(({ kind }) => kind === 'jargon-word')) silent.push(words);
        if (checkText(`She said "then we ${words} it".`).length > 0) loud.push(words);
      }
    }
    expect(silent).toEqual([]);
    expect(loud).toEqual([]);
  });

  it('every rule that depends on context has an example and a counter-example', () => {
    const covered = new Set(examples.map(({ rule }) => rule));
    const bare = [...rules.values()].filter(({ kind, id }) => kind !== 'jargon-word' && !covered.has(id));
    expect(bare.map(({ id }) => id)).toEqual([]);
    expect([...covered].filter((id) => !rules.has(id))).toEqual([]);
  });

  it('every rule names a published source', () => {
    expect(
      [...rules.values()].filter(({ source }) => sources[source] === undefined).map(({ id }) => id),
    ).toEqual([]);
  });

  it('[D90] suggestions take the form of the word they replace', () => {
    const first = (text: string): string | undefined => checkText(text)[0]?.suggestions[0];
    expect(first('He utilized it.')).toBe('used');
    expect(first('He is utilising it.')).toBe('using');
    expect(first('She assists him.')).toBe('helps');
    expect(first('Utilize the door.')).toBe('Use');
    expect(first('They are addicts.')).toBe('people with a substance use disorder');
    expect(first('He resided there.')).toBe('lived');
    expect(checkText('His challenging behavior is daily.', { locale: 'en-GB' })[0]?.message).not.toBe('');
  });

  it('[P10] says why for every finding in the corpus, and leaves gaps in square brackets', () => {
    for (const { text } of [...readCorpus('tuned'), ...readCorpus('held-out')]) {
      for (const finding of checkText(text)) {
        expect(finding.message.length).toBeGreaterThan(20);
        for (const suggestion of finding.suggestions) expect(suggestion).not.toMatch(/[\^#<>|]|\(omit\)/);
      }
    }
  });
});
