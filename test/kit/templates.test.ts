import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../src/kit/builtInTemplates.ts';
import { Template } from '../../src/kit/Template.ts';
import { templateGroups } from '../../src/kit/templateGroups.ts';

describe('the templates that Casewright comes with', () => {
  it('are all valid, each with an id of its own', () => {
    for (const template of builtInTemplates) expect(Template.safeParse(template).error).toBeUndefined();
    expect(new Set(builtInTemplates.map(({ id }) => id)).size).toBe(builtInTemplates.length);
  });

  it('have a place and a label of its own for each section', () => {
    for (const { id, sections } of builtInTemplates) {
      expect(new Set(sections.map(({ key }) => key)).size, id).toBe(sections.length);
      expect(new Set(sections.map(({ label }) => label)).size, id).toBe(sections.length);
    }
  });

  it('say what each section rests on, and offer answers where one chooses', () => {
    for (const { id, sections } of builtInTemplates) {
      for (const { key, role, kind, options } of sections) {
        expect(role, `${id} ${key}`).toBeDefined();
        if (kind === 'choice') expect(options?.length, `${id} ${key}`).toBeGreaterThan(1);
      }
    }
  });

  const documents: Record<string, string> = {
    D55: 'progress',
    D56: 'six-part',
    D57: 'seven-part',
    D58: 'narrative',
    D59: 'three-part',
    D60: 'short',
    D61: 'five-themes',
    D62: 'treatment-plan',
    D63: 'discharge',
    D64: 'intake',
    D65: 'needs',
    D67: 'service-plan',
    D71: 'crisis',
    D72: 'medication',
    D73: 'diagnosis',
    D74: 'conference',
    D75: 'chronology',
    D76: 'summary',
    D77: 'closing',
    D78: 'referral',
    D79: 'safety-plan',
    D80: 'check-in',
    D140: 'missed',
  };
  it.each(Object.entries(documents))('[%s] %s is among them', (_, id) => {
    expect(builtInTemplates.map((template) => template.id)).toContain(id);
  });

  it.each(['soap', 'dap', 'birp', 'girp', 'pie', 'sirp'])('so is the format %s', (id) => {
    expect(builtInTemplates.map((template) => template.id)).toContain(id);
  });

  it('[D47] all but a single event, a summary and what ends a case ask for what comes next', () => {
    const without = new Set(['chronology', 'summary', 'closing', 'discharge']);
    for (const { id, sections } of builtInTemplates) {
      if (without.has(id)) continue;
      const next = sections.some(({ key, kind }) => kind === 'date' && /^(next-date|review-date)$/.test(key));
      expect(next, id).toBe(true);
    }
  });
});

describe('finding a kind of note', () => {
  it('gives each of them once, the everyday ones first', () => {
    const groups = templateGroups(builtInTemplates);
    const ids = groups.flatMap(({ templates }) => templates.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(builtInTemplates.map(({ id }) => id).toSorted());
    expect(groups[0]?.title).toBe('Everyday');
  });

  it('goes by any words of title and purpose, in any case', () => {
    const found = templateGroups(builtInTemplates, ' SUBJECTIVE  plan ').flatMap(
      ({ templates }) => templates,
    );
    expect(found.map(({ id }) => id)).toEqual(['soap']);
    expect(templateGroups(builtInTemplates, 'no such thing')).toEqual([]);
  });
});
