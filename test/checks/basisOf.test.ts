import { describe, expect, it } from 'vitest';
import { basesIn } from '../../src/checks/basesIn.ts';
import { basisOf } from '../../src/checks/basisOf.ts';

describe('[D98] what a sentence rests on, from its wording', () => {
  it.each([
    ['Mother reported that she sleeps four hours.', 'Mother'],
    ['Her teacher said he was late.', 'Her teacher'],
    ['According to the landlord, the rent is paid.', 'the landlord'],
    ['Per the police report, he left at 9pm.', 'the police report'],
    ['He was late, his sister told the school.', 'his sister'],
    ['Ms Hill also stated that he eats well.', 'Ms Hill'],
    ['She said "I feel low".', 'She'],
  ])('%j is told by %j', (text, by) => {
    expect(basisOf(text)).toEqual({ kind: 'told', by });
  });

  it.each([
    'I think he is tired.',
    'He is probably at work.',
    'In my opinion the risk is low.',
    'He is lazy.',
    'This suggests that the heating is off.',
  ])('%j is thought', (text) => {
    expect(basisOf(text)).toEqual({ kind: 'thought' });
  });

  it.each([
    'Worker saw a bruise on her left arm.',
    'He wore a coat and sat by the door.',
    'The fridge was empty.',
    'She cried for ten minutes.',
  ])('%j is seen', (text) => {
    expect(basisOf(text)).toEqual({ kind: 'seen' });
  });

  it.each(['', 'Rent is £90 a week.', 'Worker will call the school on Monday.', 'Plan: send the form.'])(
    '%j does not tell',
    (text) => {
      expect(basisOf(text)).toBeUndefined();
    },
  );

  it('a quotation alone is told by somebody whom it does not name', () => {
    expect(basisOf('“I feel wired.”')).toEqual({ kind: 'told' });
  });

  it('gives every sentence of a text with its offsets', () => {
    const text = 'She cried. Mum said he left.\n\n  Rent is due on Monday.';
    const bases = basesIn(text);
    expect(bases.map(({ start, end }) => text.slice(start, end))).toEqual([
      'She cried.',
      'Mum said he left.',
      'Rent is due on Monday.',
    ]);
    expect(bases.map(({ basis }) => basis?.kind)).toEqual(['seen', 'told', undefined]);
  });
});
