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

  it('[D89] tells letters that stand for words from initials, brands and states', () => {
    expect(terms('The TA sat with him.')).toEqual(['acronym: TA']);
    expect(terms('Two TAs sat with him.')).toEqual(['acronym: TAs']);
    expect(terms('Placed in B&B for now because T2DM needs a fridge.')).toEqual([
      'acronym: B&B',
      'vague-time: for now',
      'acronym: T2DM',
    ]);
    for (const clean of ['TA sat with JR.', 'He shops at B&Q.', 'The NY office wrote.', 'Flat B2 is let.'])
      expect(terms(clean)).toEqual([]);
  });

  it('leaves vague times to whoever reported them', () => {
    expect(terms('He reported that he was recently evicted.')).toEqual([]);
    expect(terms('She called several times.')).toEqual(['vague-time: several times']);
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

  it('takes a level for one kind of section, before one for all', () => {
    const levels = {
      label: 'advice',
      'scare-quote': 'off',
      'history:label': 'off',
      'plan:scare-quote': 'warning',
    } as const;
    const kinds = (section: string): string[] =>
      checkText('Her “friend” is an addict.', { section, levels }).map(
        ({ kind, level }) => `${kind} ${level}`,
      );
    expect(kinds('history')).toEqual([]);
    expect(kinds('contact')).toEqual(['label advice']);
    expect(kinds('plan')).toEqual(['scare-quote warning', 'label advice']);
  });

  it('leaves what is named as an offence, found by a court, or shown with what was seen', () => {
    for (const clean of [
      'He was charged with hostile conduct on 3 May.',
      'Convicted of violent disorder in 2019.',
      'The court found that father was abusive.',
      'Records state that she is bipolar.',
      'Client appeared agitated as evidenced by pacing.',
      'He seemed hostile: shouted at the nurse.',
    ])
      expect(checkText(clean)).toEqual([]);
    for (const flagged of [
      'He was hostile.',
      'She is bipolar.',
      'Client appeared agitated.',
      'Son is lazy: in bed till 2.',
    ])
      expect(checkText(flagged)).toHaveLength(1);
  });

  it('takes every way of missing an event for one, and no other', () => {
    for (const missed of [
      'The hearing was adjourned.',
      'He bailed on the visit.',
      'Contact did not take place.',
      'The visit fell through.',
      'Nobody was home for the visit.',
      'She has not been to her last two sessions.',
      'DNA at wound clinic.',
      'No call/no show for the third session.',
      'Foster carer put off the introductions.',
      'Interpreter cancelled.',
      'The meeting was moved to another day.',
      'He was not brought to the clinic.',
      'She missed two rehearsals.',
      'He missed her nail fitting.',
      'Did not report to probation.',
      'FTA at housing court.',
    ])
      expect(checkText(missed).map(({ rule }) => rule)).toContain('vague-time/undated-event');
    for (const other of [
      'He cancelled his gym membership.',
      'She failed two exams.',
      'He put off paying the bill.',
      'He took a DNA test.',
      'The meeting was moved to room 4.',
      'He did not show any pain.',
      'She did not attend on 4 May.',
      'If he misses the visit, ring 555.',
      'She missed her brother.',
      'He missed the last train.',
      'They missed their old country.',
    ])
      expect(checkText(other).map(({ rule }) => rule)).not.toContain('vague-time/undated-event');
  });

  it('knows an adverb or a noun by its adjective, and no ordinary word for a slip', () => {
    expect(checkText('He behaved recklessly.')).toHaveLength(1);
    expect(checkText('Her rudeness was plain to staff.')).toHaveLength(1);
    expect(checkText('He was agressive.')).toHaveLength(1);
    expect(checkText('He was recenlty moved.')).toHaveLength(1);
    for (const plain of ['trade', 'spare', 'violet', 'ratings', 'donated', 'parole', 'snoring', 'unlocking'])
      expect(checkText(`He saw the ${plain} door.`)).toEqual([]);
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

  it('gives a one-word scare quote its own hint, and what was said or is named none', () => {
    for (const doubted of [
      'Her “friend” came.',
      "His new 'job' starts at ten.",
      'The "accident" happened in the kitchen on 3 May.',
      "Mum's ‘boyfriend’ opened the door.",
    ])
      expect(checkText(doubted).map(({ kind, level }) => `${kind} ${level}`)).toEqual(['scare-quote advice']);
    for (const quoted of [
      'She said "no" and left.',
      'The word "mum" was on the wall.',
      'He watched "Jaws" on 3 May.',
      'He is called "Smiley".',
      'Ticked the "no" box on the form.',
      'The "exit" sign was lit.',
      'He described his "friend" as kind.',
      'His "half-typed',
    ])
      expect(terms(quoted)).toEqual([]);
    expect(terms('Her "friend" came.', { levels: { 'scare-quote': 'off' } })).toEqual([]);
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
