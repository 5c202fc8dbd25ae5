import { describe, expect, it } from 'vitest';
import { compareNames } from '../../src/forms/person/compareNames.ts';
import { compareNumbers } from '../../src/forms/person/compareNumbers.ts';
import { judgePage } from '../../src/forms/person/judgePage.ts';

describe('[P9] whose page it is: names', () => {
  it.each([
    ['Anna Rivera', 'Anna Rivera'],
    ['Rivera, Anna', 'Anna Rivera'],
    ['RIVERA ANNA', 'Anna Rivera'],
    ['Ms. Anna Rivera', 'Anna Rivera'],
    ['Rivera, Anna M.', 'Anna Rivera'],
    ['Anna M. Rivera', 'Anna Maria Rivera'],
    ['Anna Maria Rivera Gómez', 'Anna Rivera'],
    ['Jose Nunez', 'José Núñez'],
    ['Łukasz Żółć', 'Lukasz Zolc'],
    ['Soren Oestergaard', 'Søren Oestergaard'],
    ['Siobhan O’Brien', "Siobhán O'Brien"],
    ['OBrien Siobhan', "Siobhán O'Brien"],
    ['Mary Smith-Jones', 'Mary Smith Jones'],
    ['John Smith Jr.', 'John Smith, Jr'],
    ['Jose\u0301 Nu\u0301n\u0303ez', 'José Núñez'],
    ['Sukarno', 'SUKARNO'],
    ['王 小明', '小明 王'],
  ])('%s is %s', (page, file) => {
    expect(compareNames(page, file)).toBe('same');
    expect(compareNames(file, page)).toBe('same');
  });

  it.each([
    ['A. Rivera', 'Anna Rivera'],
    ['Rivera', 'Anna Rivera'],
    ['Anna', 'Anna Rivera'],
    ['Anna R.', 'Anna Rivera'],
    ['John Smith', 'John Smith Jr'],
    ['Anna Rivera and Lee Thompson', 'Anna Rivera'],
  ])('%s may be %s: it is asked', (page, file) => {
    expect(compareNames(page, file)).toBe('maybe');
    expect(compareNames(file, page)).toBe('maybe');
  });

  it.each([
    ['Rivera', 'Lee Thompson'],
    ['Anna Rivera', 'Anne Rivera'],
    ['Anna Rivera', 'Anna Riveras'],
    ['Ann Rivera', 'Anna Rivera'],
    ['Anna Rivera', 'Leo Rivera'],
    ['L. Rivera', 'Anna Rivera'],
    ['Anna L. Rivera', 'Anna Maria Rivera'],
    ['Anna Lucia Rivera', 'Anna Maria Rivera'],
    ['John Smith Jr', 'John Smith Sr'],
    ['John Smith II', 'John Smith III'],
    ['James, Thomas', 'Thomas, James'],
    ['王明', '王小明'],
    // A vowel sign is no accent.
    ['राम', 'रमा'],
  ])('%s is not %s', (page, file) => {
    expect(compareNames(page, file)).toBe('different');
    expect(compareNames(file, page)).toBe('different');
  });
});

describe('[P9] whose page it is: numbers', () => {
  it.each([
    ['CW-1042', 'CW-1042'],
    ['Case number: cw 1042', 'CW-1042'],
    ['Case No. CW1042', 'CW-1042'],
    ['Case #CW–1042', 'cw 1042'],
    ['Rivera, Anna (CW-1042)', 'CW-1042'],
    ['CW-1042 · born 04/02/1989 · 10:15', 'CW-1042'],
    ['ＣＷ－１０４２', 'CW-1042'],
    ['Client ID 2024/0017/3', '2024-0017-3'],
    ['H.5521', 'H-5521'],
    ['24-10-2025', '24-10-2025'],
    ['Page 2 of 7: CW-1042', 'CW-1042'],
  ])('%s shows %s', (text, number) => expect(compareNumbers(text, number)).toBe('same'));

  it.each([
    ['CW-10421', 'CW-1042'],
    ['CW-1042-7', 'CW-1042'],
    ['CW-1042 7', 'CW-1042'],
    ['1 CW-1042', 'CW-1042'],
    ['CW-1042/A', 'CW-1042'],
    ['CW-104', 'CW-1042'],
    ['ACW-1042', 'CW-1042'],
    ['CW-1042B', 'CW-1042'],
    ['CW-1024', 'CW-1042'],
    ['CW-1O42', 'CW-1042'],
    ['001042', '1042'],
    ['СW-1042', 'CW-1042'],
    ['H-5521', 'CW-1042'],
  ])('%s is another than %s', (text, number) => expect(compareNumbers(text, number)).toBe('different'));

  it.each([
    ['CW 1042', '1042'],
    ['LEE CW-1042', 'CW-1042'],
    ['CW-1042, formerly H-5521', 'CW-1042'],
    ['7', '7'],
  ])('%s may be %s: it is asked', (text, number) => expect(compareNumbers(text, number)).toBe('maybe'));

  it.each([
    ['Born 04/02/1989', 'CW-1042'],
    ['Anna Rivera', 'CW-1042'],
    ['CW-1042', ''],
    ['', 'CW-1042'],
  ])('%s shows no number to go by', (text, number) => expect(compareNumbers(text, number)).toBe('absent'));
});

const lee = { name: 'Lee Thompson', caseNumber: 'H-5521' };
const anna = { name: 'Anna Rivera', caseNumber: 'CW-1042' };

describe('[P9] whose page it is: the page as a whole', () => {
  it.each([
    [['Rivera, CW-1042'], lee, 'mismatch'],
    [['Client: Thompson, Lee'], lee, 'match'],
    [['Client: Lee A. Thompson · Case no. H 5521 · DOB 1/2/1990'], lee, 'match'],
    [['Case number', 'H-5521'], lee, 'match'],
    [['Lee Thompson', 'H-55210'], lee, 'doubt'],
    // One case number for a whole family.
    [['Leo Rivera', 'CW-1042'], anna, 'doubt'],
    [['Anna Rivera', 'Lee Thompson'], anna, 'doubt'],
    [['Recent clients: Anna Rivera; Lee Thompson'], anna, 'doubt'],
    [['A. Rivera, CW-1042'], anna, 'match'],
    [['Client name'], anna, 'unknown'],
    [['Case number: –'], anna, 'unknown'],
    [[], anna, 'unknown'],
    [['Anna Page'], { name: 'Anna Page', caseNumber: '' }, 'match'],
    [['Client: Anna Case'], { name: 'Anna Page', caseNumber: '' }, 'doubt'],
    [['CW-1042'], { name: 'Anna Page', caseNumber: '' }, 'unknown'],
    [['<b>Anna Rivera</b>'], anna, 'doubt'],
  ] as const)('%j', (said, person, verdict) => expect(judgePage(said, person)).toBe(verdict));

  it('no text throws, and none of a hostile length takes long to refuse', () => {
    for (const text of [
      '\u0000',
      '((((',
      'a-'.repeat(20_000),
      '1 '.repeat(20_000),
      'A '.repeat(20_000),
      '𝟙𝟚𝟛',
      '\ud800',
    ])
      expect(['match', 'mismatch', 'doubt', 'unknown']).toContain(judgePage([text], anna));
  });
});
