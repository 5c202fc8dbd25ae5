import type { FieldAnchor } from '../kit/FieldAnchor.ts';
import type { Field } from './Field.ts';
import { looksAlike } from './looksAlike.ts';
import { normalise } from './normalise.ts';
import { sameQuestion } from './sameQuestion.ts';
import { sharedWords } from './sharedWords.ts';
import { wordsOf } from './wordsOf.ts';

type Mark = 'group' | 'name' | 'id' | 'autocomplete' | 'before' | 'after' | 'options';

/** Kinds that a page may swap for each other without becoming another question. */
const KIN: readonly (readonly string[])[] = [
  ['text', 'multiline', 'rich-text', 'tags'],
  ['select', 'radio', 'combobox', 'listbox'],
  ['multi-select', 'checkboxes', 'multi-combobox', 'multi-listbox', 'tags'],
  ['checkbox', 'switch'],
  ['text', 'date', 'time', 'datetime', 'number', 'combobox'],
];

function isKin(a: string, b: string): boolean {
  return a === b || KIN.some((kinds) => kinds.includes(a) && kinds.includes(b));
}

function same(a: string | null | undefined, b: string | undefined): boolean {
  return a !== null && a !== undefined && b !== undefined && normalise(a) === normalise(b);
}

/** The marks of the anchor that this field bears. */
function marksOn(field: Field, fields: Field[], anchor: FieldAnchor): Set<Mark> {
  const at = fields.indexOf(field);
  const { element } = field;
  const marks = new Set<Mark>();
  if (same(field.group, anchor.group)) marks.add('group');
  if (anchor.name && element.getAttribute('name') === anchor.name) marks.add('name');
  if (anchor.id && element.id === anchor.id) marks.add('id');
  if (anchor.autocomplete && element.getAttribute('autocomplete') === anchor.autocomplete)
    marks.add('autocomplete');
  if (same(fields[at - 1]?.label, anchor.before)) marks.add('before');
  if (same(fields[at + 1]?.label, anchor.after)) marks.add('after');
  if (anchor.options && field.options) {
    const shared = anchor.options.filter((option) => field.options?.includes(option)).length;
    if (shared > 0 && shared >= Math.min(anchor.options.length, field.options.length) * 0.6)
      marks.add('options');
  }
  return marks;
}

/** The only one of these with the most marks; nobody when two are as good. */
function clearest(candidates: Field[], weigh: (field: Field) => number): Field | undefined {
  const weights = candidates.map(weigh);
  const most = Math.max(...weights);
  const best = candidates.filter((_, at) => weights[at] === most);
  return best.length === 1 && most > 0 ? best[0] : undefined;
}

/**
 * The field that an anchor was made for, on the page as it is now. By label and kind first; of several, by group,
 * neighbours, names and order; after a renaming, by the rest of its marks together. `undefined` rather than a guess.
 */
export function findField(anchor: FieldAnchor, fields: Field[]): Field | undefined {
  let alike = fields.filter((field) => looksAlike(field, anchor));
  if (alike.length < anchor.of) {
    // Labels are reworded and boxes swapped for others of their kin: then all of them count.
    const loosely = fields.filter(
      ({ kind, label }) => isKin(kind, anchor.kind) && sameQuestion(label, anchor.label),
    );
    if (alike.length === 0 || loosely.length === anchor.of) alike = loosely;
  }
  const marks = new Map<Field, Set<Mark>>();
  const marksOf = (field: Field): Set<Mark> => {
    const known = marks.get(field) ?? marksOn(field, fields, anchor);
    marks.set(field, known);
    return known;
  };
  if (alike.length === 1 && anchor.of === 1) {
    const [only] = alike as [Field];
    const found = marksOf(only);
    if (found.size > 0 || !anchor.group || !only.group) return only;
    return anchor.before || anchor.after ? undefined : only;
  }
  if (alike.length > 0) return ofTwins(anchor, alike, marksOf);
  return renamed(anchor, fields, marksOf);
}

function ofTwins(
  anchor: FieldAnchor,
  alike: Field[],
  marksOf: (field: Field) => Set<Mark>,
): Field | undefined {
  let candidates = alike;
  // Where some have come or gone, one that stands elsewhere is another.
  if (alike.length < anchor.of) {
    candidates = alike.filter((field) => {
      const found = marksOf(field);
      const named = found.has('name') || found.has('id');
      if (anchor.group) return found.has('group') || (named && !field.group);
      return !field.group && (named || (found.has('before') && found.has('after')));
    });
  } else if (anchor.group) {
    const grouped = candidates.filter((field) => marksOf(field).has('group'));
    if (grouped.length > 0) candidates = grouped;
    else if (candidates.every((field) => field.group))
      candidates = candidates.filter((field) => marksOf(field).has('name') || marksOf(field).has('id'));
  }
  if (!anchor.group && candidates.some(({ group }) => !group))
    candidates = candidates.filter(({ group }) => !group);
  const [only] = candidates;
  if (candidates.length === 1 && only) return marksOf(only).size > 0 ? only : undefined;
  if (candidates.length === 0) return undefined;
  const around = clearest(
    candidates,
    (field) => Number(marksOf(field).has('before')) + Number(marksOf(field).has('after')),
  );
  const named = clearest(
    candidates,
    (field) => Number(marksOf(field).has('name')) + Number(marksOf(field).has('id')),
  );
  // As many as there were, in the same order: unless the names say that they have changed places.
  const nth = alike.length === anchor.of ? alike[anchor.nth] : undefined;
  if (nth && candidates.includes(nth)) {
    if (!named || named === nth) return nth;
    const between = marksOf(nth).has('before') && marksOf(nth).has('after');
    return around === nth && between ? nth : undefined;
  }
  if (around && (!named || named === around)) return around;
  if (named && !around) return named;
  return undefined;
}

function renamed(
  anchor: FieldAnchor,
  fields: Field[],
  marksOf: (field: Field) => Set<Mark>,
): Field | undefined {
  const strong = fields.filter((field) => {
    if (!isKin(field.kind, anchor.kind)) return false;
    const found = marksOf(field);
    const alike =
      normalise(field.label) === normalise(anchor.label) || sameQuestion(field.label, anchor.label)
        ? 1
        : Math.min(0.99, sharedWords(new Set(wordsOf(field.label)), new Set(wordsOf(anchor.label))));
    const names = Number(found.has('name')) + Number(found.has('id'));
    const places = Number(found.has('before')) + Number(found.has('after'));
    if (alike === 1) return names + places + Number(found.has('group')) + Number(found.has('options')) > 0;
    if (alike >= 0.6) return names > 0 || places === 2 || (places > 0 && found.has('group'));
    return names === 2 && places === 2;
  });
  return strong.length === 1 ? strong[0] : undefined;
}
