import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateFormatFrom } from '../../src/forms/dateFormatFrom.ts';
import { formatDate } from '../../src/forms/formatDate.ts';
import { isDate } from '../../src/forms/isDate.ts';
import { parseDate } from '../../src/forms/parseDate.ts';

describe('[P9] dates go into a box in the order that the box takes', () => {
  it.each([
    ['mm/dd/yyyy', '03/12/2026'],
    ['DD/MM/YYYY', '12/03/2026'],
    ['yyyy-mm-dd', '2026-03-12'],
    ['dd.mm.yyyy', '12.03.2026'],
    ['TT.MM.JJJJ', '12.03.2026'],
    ['jj/mm/aaaa', '12/03/2026'],
    ['d/m/Y', '12/03/2026'],
    ['Date (M/D/YYYY)', '3/12/2026'],
    ['DD MMM YYYY', '12 Mar 2026'],
    ['MMMM D, YYYY', 'March 12, 2026'],
    ['mm/dd/yy', '03/12/26'],
    ['For example, 27/3/2026', '12/3/2026'],
    ['For example 03/27/2026', '03/12/2026'],
    ['e.g. 27 Mar 2026', '12 Mar 2026'],
    ['e.g. March 27, 2026', 'March 12, 2026'],
  ])('reads %s', (said, written) => {
    const format = dateFormatFrom(said);
    expect(format && formatDate('2026-03-12', format)).toBe(written);
  });

  it.each(['', 'Date of visit', 'For example, 03/04/2026', 'Enter a date', 'order 12-34-5678'])(
    'reads no format from %j',
    (said) => {
      expect(dateFormatFrom(said)).toBeUndefined();
    },
  );

  it('reads back every date it writes, in every format', () => {
    const formats = ['mm/dd/yyyy', 'dd/mm/yyyy', 'yyyy-mm-dd', 'd.m.yyyy', 'DD MMM YYYY', 'MMMM D, YYYY'];
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        fc.constantFrom(...formats),
        (day, said) => {
          const iso = day.toISOString().slice(0, 10);
          const format = dateFormatFrom(said);
          return format !== undefined && parseDate(formatDate(iso, format), format.order) === iso;
        },
      ),
    );
  });

  it('knows no day that does not exist', () => {
    expect(isDate('2026-02-30')).toBe(false);
    expect(parseDate('30/02/2026', 'dmy')).toBeUndefined();
    expect(parseDate('12/31/2026', 'dmy')).toBeUndefined();
    expect(parseDate('tomorrow', 'dmy')).toBeUndefined();
  });
});
