import { describe, expect, it } from 'vitest';
import { cleanLabel } from '../../src/forms/cleanLabel.ts';
import { tokensOf } from '../../src/forms/tokensOf.ts';
import { wordsOfName } from '../../src/forms/wordsOfName.ts';

describe('labels', () => {
  it.each([
    ['Client  name: *', 'Client name'],
    ['* Date\n(required)', 'Date'],
    ['Follow-up required', 'Follow-up required'],
    ['Notes (optional):', 'Notes'],
    ['*', ''],
  ])('%j is read as %j', (written, read) => {
    expect(cleanLabel(written)).toBe(read);
  });

  it('are compared in the singular, without accents and formats', () => {
    expect(tokensOf('Dates of Visits (mm/dd/yyyy)')).toEqual(['date', 'of', 'visit']);
    expect(tokensOf('Café & Clinics')).toEqual(['cafe', 'and', 'clinic']);
  });

  it('come from a name when that is words', () => {
    expect(wordsOfName('txtClientName')).toBe('client name');
    expect(wordsOfName('visit_date[]')).toBe('visit date');
    expect(wordsOfName('ctl00_x13')).toBe('');
  });
});
