import type { SectionKind } from '../kit/SectionKind.ts';
import type { FieldKind } from './FieldKind.ts';

type Affinities = Partial<Record<FieldKind, number>>;

/** One of several options, however it is drawn. */
const ONE: Affinities = { select: 1, radio: 1, combobox: 1, listbox: 1 };
const SEVERAL: Affinities = {
  checkboxes: 1,
  'multi-select': 1,
  'multi-combobox': 1,
  'multi-listbox': 1,
  tags: 1,
};

/**
 * How well each kind of value goes into each kind of field, 0 to 1; a pair that is not here does not go. The table is
 * total over the kinds of value: a new one that is forgotten here does not compile.
 */
export const kindAffinity: Record<SectionKind, Affinities> = {
  text: {
    text: 1,
    combobox: 0.9,
    multiline: 0.8,
    select: 0.8,
    radio: 0.75,
    listbox: 0.7,
    'rich-text': 0.6,
    tags: 0.5,
    number: 0.5,
    checkboxes: 0.4,
    'multi-combobox': 0.5,
    'multi-select': 0.4,
  },
  multiline: { multiline: 1, 'rich-text': 1, text: 0.75 },
  date: { date: 1, text: 0.6 },
  time: { time: 1, text: 0.6, select: 0.5, combobox: 0.6 },
  number: { number: 1, text: 0.8, select: 0.5, combobox: 0.4 },
  choice: {
    ...ONE,
    text: 0.7,
    checkboxes: 0.6,
    'multi-select': 0.6,
    'multi-combobox': 0.7,
    'multi-listbox': 0.6,
    checkbox: 0.4,
    switch: 0.4,
    multiline: 0.3,
  },
  choices: { ...SEVERAL, text: 0.6, multiline: 0.6, select: 0.4, radio: 0.4, combobox: 0.5, listbox: 0.4 },
  'yes-no': {
    checkbox: 1,
    switch: 1,
    radio: 1,
    select: 0.95,
    combobox: 0.85,
    listbox: 0.8,
    checkboxes: 0.7,
    text: 0.3,
  },
};
