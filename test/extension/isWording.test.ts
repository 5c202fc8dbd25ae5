import { describe, expect, it } from 'vitest';
import { parseContentRequest } from '../../extension/content/parseContentRequest.ts';

const ask = (wording: object) =>
  parseContentRequest({ type: 'checks', on: true, locale: 'en-US', ...wording });
const entry = { term: 'hot desk', kind: 'jargon-word', suggestions: ['desk'], message: 'Why.', source: 'x' };

describe('[S14] what the checks in a page are told', () => {
  it('takes levels and an agency’s words', () => {
    expect(ask({})).toBeDefined();
    expect(ask({ levels: { label: 'off', 'label/offender': 'advice' } })).toBeDefined();
    expect(
      ask({
        lexicon: { entries: [entry], off: ['acronym/cbt'], overrides: [{ rule: 'label/x', message: 'm' }] },
      }),
    ).toBeDefined();
  });

  it.each([
    [{ levels: 'off' }],
    [{ levels: ['off'] }],
    [{ levels: { label: 'loud' } }],
    [{ levels: { label: { off: true } } }],
    [{ levels: { ['x'.repeat(501)]: 'off' } }],
    [{ lexicon: {} }],
    [{ lexicon: { entries: [{}] } }],
    [{ lexicon: { entries: [null] } }],
    [{ lexicon: { entries: [{ ...entry, term: 7 }] } }],
    [{ lexicon: { entries: [{ ...entry, suggestions: [7] }] } }],
    [{ lexicon: { entries: [{ ...entry, message: 'x'.repeat(501) }] } }],
    [{ lexicon: { entries: [], off: [7] } }],
    [{ lexicon: { entries: [], overrides: [{ message: 'm' }] } }],
    [{ lexicon: { entries: Array.from({ length: 50_001 }, () => entry) } }],
  ])('refuses %o', (wording) => {
    expect(ask(wording)).toBeUndefined();
  });
});
