import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/checks/checkText.ts';
import { isChoice } from '../../src/checks/isChoice.ts';
import { sectionOptions } from '../../src/checks/sectionOptions.ts';

const place = (key: string, role?: string, label = key) => ({ template: 'progress', key, role, label });
const found = (text: string, choices: Record<string, string>, where?: ReturnType<typeof place>) =>
  checkText(text, sectionOptions(choices, {}, where)).map(({ term, level }) => `${term} ${level}`);

describe('[D99] what is chosen about the checks', () => {
  it('by kind, and by rule before its kind', () => {
    expect(found('He is lazy and rude.', {})).toEqual(['lazy warning', 'rude warning']);
    expect(found('He is lazy and rude.', { 'kind/value-judgment': 'advice' })).toEqual([
      'lazy advice',
      'rude advice',
    ]);
    const lazy = checkText('He is lazy.')[0]?.rule ?? '';
    expect(found('He is lazy and rude.', { [`rule/${lazy}`]: 'off' })).toEqual(['rude warning']);
    expect(
      found('He is lazy and rude.', { 'kind/value-judgment': 'off', [`rule/${lazy}`]: 'advice' }),
    ).toEqual(['lazy advice']);
  });

  it('by section: opinion is fine in an opinion section by its role, its name, or by choice', () => {
    const text = 'I think he is tired.';
    expect(found(text, {}, place('observed', 'facts'))).toHaveLength(1);
    expect(found(text, {}, place('assessment', 'opinion'))).toEqual([]);
    expect(found(text, {}, place('x', undefined, 'Clinical impression'))).toEqual([]);
    expect(found(text, { 'fine/progress/observed': 'opinion' }, place('observed', 'facts'))).toEqual([]);
    expect(found(text, { 'fine/progress/assessment': 'facts' }, place('assessment', 'opinion'))).toHaveLength(
      1,
    );
    expect(found(text, { 'fine/crisis/observed': 'opinion' }, place('observed', 'facts'))).toHaveLength(1);
  });

  it('a level for a kind everywhere does not undo what a section allows', () => {
    const choices = { 'kind/speculation': 'warning', 'kind/label': 'advice' };
    expect(found('I think he is tired.', choices, place('assessment', 'opinion'))).toEqual([]);
    const diagnosis = place('diagnosis', 'diagnosis');
    expect(found('Client is bipolar. He is an addict.', choices, diagnosis)).toEqual(['addict advice']);
    const both = { 'fine/progress/diagnosis': 'opinion diagnosis' };
    expect(found('Client is bipolar. I think he is tired.', both, diagnosis)).toEqual([]);
  });

  it('a level in one section alone wins over the level everywhere', () => {
    const choices = { 'kind/acronym': 'off', 'in/progress/plan/acronym': 'warning' };
    expect(found('Ask the PCP.', choices, place('plan', 'plan'))).toEqual(['PCP warning']);
    expect(found('Ask the PCP.', choices, place('observed', 'facts'))).toEqual([]);
  });

  it('a next step is missed in the plan alone', () => {
    const choices = { 'kind/missing-next-step': 'advice' };
    expect(found('He sat down.', choices, place('observed', 'facts'))).toEqual([]);
    expect(found('He sat down.', choices, place('plan', 'plan'))).toHaveLength(1);
  });

  it('refuses what is no choice', () => {
    const good: [string, unknown][] = [
      ['kind/label', 'off'],
      ['rule/label/offender', 'advice'],
      ['fine/progress/plan', 'opinion diagnosis'],
      ['in/progress/plan/passive', 'warning'],
    ];
    const bad: [string, unknown][] = [
      ['kind/label', 'loud'],
      ['kind/label', 1],
      ['kind/constructor', 'off'],
      ['kind/__proto__', 'off'],
      ['kind/', 'off'],
      ['', 'off'],
      ['rule/', 'off'],
      ['rule/label', 'off'],
      [`rule/label/${'x'.repeat(101)}`, 'off'],
      ['rule/label/a\u0000', 'off'],
      ['fine/progress', 'facts'],
      ['fine/progress/plan', 'anything'],
      ['fine/__proto__/plan', 'facts'],
      ['in/progress/plan/toString', 'off'],
      ['levels', 'off'],
    ];
    expect(good.filter(([key, value]) => !isChoice(key, value))).toEqual([]);
    expect(bad.filter(([key, value]) => isChoice(key, value))).toEqual([]);
  });
});
