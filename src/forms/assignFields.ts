import type { FieldWords } from '../kit/FieldWords.ts';
import type { PortalMap } from '../kit/PortalMap.ts';
import type { Assignment } from './Assignment.ts';
import { defaultFieldWords } from './defaultFieldWords.ts';
import type { Field } from './Field.ts';
import { fieldClasses } from './fieldClasses.ts';
import { findField } from './findField.ts';
import { fitOf } from './fitOf.ts';
import { indexWords } from './indexWords.ts';
import type { Offer } from './Offer.ts';
import type { SectionValue } from './SectionValue.ts';
import { scoreMatch } from './scoreMatch.ts';
import { solveAssignment } from './solveAssignment.ts';
import { tokensOf } from './tokensOf.ts';
import { valueClasses } from './valueClasses.ts';

export type { Assignment } from './Assignment.ts';
export type { Field } from './Field.ts';
export type { SectionValue } from './SectionValue.ts';

/** Below this, no match is better than this one. */
const THRESHOLD = 0.5;
/** What being in the same place of the order is worth, where nothing else decides. */
const ORDER = 0.015;
/** What being another like one before costs: of the rows of a table, the first is filled. */
const REPEATED = 0.04;

const merged = new WeakMap<FieldWords, FieldWords>();

/** An agency's words add to ours. */
function allWords(own: FieldWords | undefined): FieldWords {
  if (!own) return defaultFieldWords;
  const known = merged.get(own);
  if (known) return known;
  const all: FieldWords = { ...defaultFieldWords };
  for (const [key, phrases] of Object.entries(own)) all[key] = [...(all[key] ?? []), ...phrases];
  merged.set(own, all);
  return all;
}

/**
 * Which value of a note goes into which field of a form: one match over all of them at once, by what labels, names
 * and groups say, by kinds and options, by order, and first of all by the map that the worker has made before.
 * A value that belongs nowhere surely enough is left out. Values that are empty are too.
 */
export function assignFields(
  values: SectionValue[],
  fields: Field[],
  options: { words?: FieldWords; map?: PortalMap } = {},
): Assignment[] {
  const assignments: Assignment[] = [];
  const taken = new Set<Field>();
  const settled = new Set<string>();
  const offered = values.filter(({ value }) => (typeof value === 'boolean' ? true : value.length > 0));
  for (const { section, anchor } of options.map?.matches ?? []) {
    settled.add(section);
    const value = offered.find(({ key }) => key === section);
    const field = anchor && value ? findField(anchor, fields) : undefined;
    if (!value || !field || taken.has(field)) continue;
    taken.add(field);
    assignments.push({ field, value, confidence: 1, fit: fitOf(value, field) });
  }
  const words = allWords(options.words);
  const index = indexWords(words);
  const open: Offer[] = offered
    .filter(({ key }) => !settled.has(key))
    .map((value) => ({
      value,
      classes: valueClasses(value, words, index),
      words: new Set(tokensOf(value.label)),
    }));
  const seen = new Set<string>();
  const columns: { field: Field; scores: number[] }[] = [];
  for (const [at, field] of fields.entries()) {
    if (taken.has(field)) continue;
    const fieldClass = fieldClasses(field, index);
    const look = `${field.kind} ${field.group ?? ''} ${field.label}`;
    const repeated = seen.has(look) ? REPEATED : 0;
    seen.add(look);
    const place = at / Math.max(1, fields.length - 1);
    const fieldWords = new Set(tokensOf(field.label));
    const scores = open.map((offer, row) => {
      const score = scoreMatch(offer, field, fieldClass, fieldWords);
      if (score < THRESHOLD) return 0;
      const apart = Math.abs(place - row / Math.max(1, open.length - 1));
      return score - repeated + ORDER * (1 - apart);
    });
    if (scores.some((score) => score > 0)) columns.push({ field, scores });
  }
  const gain = open.map((_, row) =>
    columns.map(({ scores }) => Math.max(0, (scores[row] ?? 0) - THRESHOLD + 0.2)),
  );
  for (const row of gain) for (const [at, worth] of row.entries()) if (worth <= 0.2 - 1e-9) row[at] = 0;
  for (const [row, column] of solveAssignment(gain).entries()) {
    const found = columns[column];
    const value = open[row]?.value;
    if (!found || !value) continue;
    const confidence = Math.min(1, Math.max(0, (found.scores[row] ?? 0) - ORDER));
    assignments.push({ field: found.field, value, confidence, fit: fitOf(value, found.field) });
  }
  const order = new Map(values.map((value, at) => [value, at]));
  return assignments.sort((a, b) => (order.get(a.value) ?? 0) - (order.get(b.value) ?? 0));
}
