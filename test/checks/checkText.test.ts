import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/checks/checkText.ts';
import type { Lexicon } from '../../src/checks/Lexicon.ts';

const terms = (text: string, options?: Parameters<typeof checkText>[1]): string[] =>
  checkText(text, options).map(({ kind, term }) => `${kind}: ${term}`);

describe('checkText', () => {
  it('gives offsets into the text, a level, a reason, suggestions and a source', () => {
    const text = 'Seen at home.\nShe utilizes a walker.';
    expect(checkText(text)).toEqual([
      {
        start: 18,
        end: 26,
        kind: 'jargon-word',
        rule: 'jargon-word/utilize',
        level: 'advice',
        term: 'utilizes',
        message: expect.stringMatching(/\w/),
        suggestions: ['uses'],
        source: 'plainlanguage.gov: simple words and phrases',
      },
    ]);
  });

  it('[P10] never touches quotations of any shape, also over several lines', () => {
    for (const [open, close] of ['""', '“”', '„“', '«»', '‘’', "''", '‹›', '””', '»«'])
      expect(terms(`He said ${open}I am lazy, call 555-123-4567 about CBT${close} and left.`)).toEqual([]);
    expect(terms('He wrote: “I was lazy.\nI was rude.\nSorry.” He was rude.')).toEqual([
      'value-judgment: rude',
    ]);
    expect(terms("The parents' flat was filthy and the boys' room too.")).toEqual(['value-judgment: filthy']);
    expect(terms('He is 6\'2" and lazy.')).toEqual(['value-judgment: lazy']);
  });

  it('[D89] takes an acronym as known once it is spelt out, on later lines too', () => {
    expect(terms('CBT helps.')).toEqual(['acronym: CBT']);
    expect(terms('She began cognitive behavioural therapy (CBT).\nCBT helps.\nCBT ends in May.')).toEqual([]);
    expect(terms('CBT helps.\nCBT (cognitive behavioral therapy) ends.')).toEqual(['acronym: CBT']);
  });

  it('[D90] knows misspelt, inflected and shouted forms, and leaves half-typed words alone', () => {
    for (const word of ['manipulitive', 'manipualtive', 'manipulatve', 'MANIPULATIVE'])
      expect(terms(`Client is ${word}.`)).toEqual([`value-judgment: ${word}`]);
    for (const word of ['m', 'manip', 'manipulativ', 'aggressiv'])
      expect(terms(`Client is ${word}`)).toEqual([]);
  });

  it('sets levels by kind and by rule, the rule winning', () => {
    expect(terms('He is lazy.', { levels: { 'value-judgment': 'off' } })).toEqual([]);
    expect(terms('He is lazy and rude.', { levels: { 'value-judgment/lazy': 'off' } })).toEqual([
      'value-judgment: rude',
    ]);
    expect(checkText('He is lazy.', { levels: { 'value-judgment/lazy': 'advice' } })[0]?.level).toBe(
      'advice',
    );
  });

  it('allows diagnosis words in a diagnosis section and opinion in an opinion section', () => {
    expect(terms('Client is bipolar.', { section: 'diagnosis' })).toEqual([]);
    expect(terms('He is an addict.', { section: 'diagnosis' })).toEqual(['label: addict']);
    expect(terms('I think he is tired.', { section: 'opinion' })).toEqual([]);
    expect(terms('I am lazy, ring 555-123-4567.', { section: 'quote' })).toEqual([
      'identifier: 555-123-4567',
    ]);
  });

  it('adds and switches off the words of an agency', () => {
    const lexicon = {
      entries: [
        { term: 'hot desk', kind: 'jargon-word', suggestions: ['shared desk'] },
      ] satisfies Lexicon['entries'],
      off: ['jargon-word/utilize'],
    };
    expect(terms('He utilized the hot-desk.', { lexicon })).toEqual(['jargon-word: hot-desk']);
  });

  it('[D91] [D94] has the style kinds when they are asked for', () => {
    const levels = {
      'long-sentence': 'advice',
      passive: 'advice',
      'vague-measure': 'advice',
      'scare-quote': 'advice',
      'missing-next-step': 'warning',
      'copied-text': 'advice',
    } as const;
    const copied = 'She walked to the shop with a stick today.';
    expect(terms('The door was opened.', { levels: { passive: 'advice' } })).toEqual(['passive: was opened']);
    expect(terms('He drinks a lot.', { levels: { 'vague-measure': 'advice' } })).toEqual([
      'vague-measure: a lot',
    ]);
    expect(terms('Her “friend” came.', { levels: { 'scare-quote': 'advice' } })).toEqual([
      'scare-quote: friend',
    ]);
    expect(terms(copied, { levels: { 'copied-text': 'advice' }, previous: [`Hi. ${copied}`] })).toEqual([
      `copied-text: ${copied}`,
    ]);
    expect(
      terms('He sat.', { levels: { 'missing-next-step': 'warning' }, mustHaves: ['goal'] }),
    ).toHaveLength(2);
    expect(terms('Goal: work. He will call.', { levels, mustHaves: ['goal'] })).toEqual([]);
    const long = `${'word '.repeat(21).trim()}.`;
    expect(terms(long, { levels })).toContain(`long-sentence: ${long.slice(0, -1)}`);
    expect(terms(`${'word '.repeat(20).trim()} . He will.`, { levels })).toEqual([]);
  });
});
