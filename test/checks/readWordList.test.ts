import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeLexicons } from '../../src/checks/mergeLexicons.ts';
import { readWordList } from '../../src/checks/readWordList.ts';
import { signedText } from '../../src/checks/signedText.ts';
import type { WordList } from '../../src/checks/WordList.ts';
import { wordListProblems } from '../../src/checks/wordListProblems.ts';
import { writeWordList } from '../../src/checks/writeWordList.ts';

const list: WordList = {
  id: 'abcdefghijklmnopqrstuv',
  name: 'Riverside words',
  version: 3,
  entries: [
    {
      term: 'hot desk',
      kind: 'jargon-word',
      suggestions: ['shared desk'],
      examples: ['He sat at a hot desk.'],
      counterExamples: ['He sat at a desk.'],
    },
  ],
  off: ['acronym/cbt'],
  overrides: [{ rule: 'value-judgment/lazy', message: 'Say what was left undone.' }],
  signed: { by: 'Sam', key: 'k'.repeat(43), at: '2026-03-12', signature: 's'.repeat(86) },
};
const said = (json: string) => {
  const read = readWordList(json);
  return read.ok ? [] : read.problems.map(({ where, what }) => `${where} ${what}`);
};
const withEntry = (entry: object) => JSON.stringify({ entries: [{ term: 'a', kind: 'label', ...entry }] });

describe('[S19] a word list as a file', () => {
  it('comes back as it went', () => {
    expect(readWordList(writeWordList(list))).toEqual({ ok: true, list });
    expect(readWordList(writeWordList({ entries: [] }))).toMatchObject({ ok: true, list: { entries: [] } });
  });

  it('says what is wrong, part by part, in plain words', () => {
    expect(said('{"entries":')).toEqual([
      'The file is not JSON: it may be cut short, or a comma or quotation mark is missing',
    ]);
    expect(said('[]')).toEqual(['The file must be a group']);
    expect(said('{}')).toEqual(['“entries” is missing']);
    expect(
      said(
        JSON.stringify({
          entries: [
            { term: 'ok', kind: 'label' },
            { term: 'hot desk', kind: 'rude' },
          ],
        }),
      )[0],
    ).toMatch(/^Term 2 “hot desk”: kind must be one of: value-judgment, label/);
    expect(said(withEntry({ term: '' }))).toContain('Term 1: term is empty');
    expect(said(withEntry({ term: '…' }))).toEqual(['Term 1 “…”: term has no letter or digit']);
    expect(said(withEntry({ kind: undefined }))[0]).toMatch(/^Term 1 “a”: kind /);
    expect(said(withEntry({ suggestions: ['b', 7] }))).toEqual(['Term 1 “a”: suggestion 2 must be text']);
    expect(said(withEntry({ message: 'x'.repeat(301) }))).toEqual([
      'Term 1 “a”: why is longer than 300 characters',
    ]);
    expect(said(withEntry({ examples: ['two\nlines'] }))[0]).toMatch(
      /^Term 1 “a”: example 1 holds characters that are not plain text/,
    );
    expect(said(JSON.stringify({ entries: [], version: 0 }))).toEqual(['“version” must be 1 or more']);
    expect(said(JSON.stringify({ entries: [], signed: { by: 'x' } }))[0]).toBe(
      'The signature: key is missing',
    );
    expect(said('x'.repeat(1_000_001))[0]).toMatch(/is too long/);
  });

  it('reports no more than anybody reads', () => {
    const many = JSON.stringify({ entries: Array.from({ length: 2000 }, () => ({})) });
    expect(said(many)).toHaveLength(51);
    expect(said(many)[50]).toBe('3950 more parts are wrong too');
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void readWordList(JSON.stringify(value))));
    fc.assert(fc.property(fc.string(), (text) => void readWordList(text)));
    expect(said('{"__proto__":{"entries":[]},"entries":[{"__proto__":{"term":"x"}}]}')).not.toEqual([]);
  });

  it('finds terms that stand twice, and examples that are not kept', () => {
    const twice = { entries: [...list.entries, { term: 'Hot-Desk', kind: 'jargon-word' as const }] };
    expect(wordListProblems(twice)).toEqual([
      { where: 'Term 2 “Hot-Desk”', what: 'stands in the list already, as term 1' },
    ]);
    const failing = { entries: [{ ...list.entries[0], examples: ['A chair.'] }] } as WordList;
    expect(wordListProblems(failing)).toEqual([
      { where: 'Term 1 “hot desk”', what: 'is not found in its own example “A chair.”' },
    ]);
    expect(wordListProblems(list)).toEqual([]);
  });

  it('has every part of it under its signature', () => {
    const about = { by: 'Sam', key: 'k', at: 'now' };
    const changed: WordList[] = [
      { ...list, name: 'Other' },
      { ...list, version: 4 },
      { ...list, id: 'x' },
      { ...list, off: [] },
      { ...list, overrides: [] },
      ...(['term', 'kind', 'message', 'source'] as const).map(
        (part) => ({ ...list, entries: [{ ...list.entries[0], [part]: 'other' }] }) as WordList,
      ),
      ...(['suggestions', 'examples', 'counterExamples'] as const).map(
        (part) => ({ ...list, entries: [{ ...list.entries[0], [part]: ['other'] }] }) as WordList,
      ),
    ];
    const texts = changed.map((one) => signedText(one, about));
    texts.push(signedText(list, { ...about, by: 'Eve' }), signedText(list, { ...about, at: 'then' }));
    expect(new Set([...texts, signedText(list, about)]).size).toBe(changed.length + 3);
    expect(signedText(JSON.parse(writeWordList(list)), about)).toBe(signedText(list, about));
  });
});

describe('[S19] several lists', () => {
  it('are one, the first to say something of a term or rule being the one that holds', () => {
    const other = {
      entries: [
        { term: 'Hot desk', kind: 'jargon-word' as const, message: 'later' },
        { term: 'cold desk', kind: 'jargon-word' as const },
      ],
      off: ['acronym/cbt', 'passive'],
      overrides: [{ rule: 'value-judgment/lazy', message: 'later' }],
    };
    const merged = mergeLexicons([list, other]);
    expect(merged?.entries.map(({ term, message }) => [term, message])).toEqual([
      ['hot desk', undefined],
      ['cold desk', undefined],
    ]);
    expect(merged?.off).toEqual(['acronym/cbt', 'passive']);
    expect(merged?.overrides?.map(({ message }) => message)).toEqual(['Say what was left undone.']);
    expect(mergeLexicons([{ entries: [] }])).toBeUndefined();
  });
});
