import type { PlanEntry, PlanTable } from './Plan.ts';

type Blank<T extends PlanTable> = Omit<PlanEntry<T>, 'id'>;

const blanks: { readonly [T in PlanTable]: Readonly<Blank<T>> } = {
  goals: {
    added: 0,
    text: '',
    words: 'client',
    order: 0,
    state: 'active',
    settled: '',
    why: '',
    agreed: '',
    review: '',
  },
  objectives: { added: 0, goal: '', text: '', by: '', measure: '', met: 'open' },
  strategies: { added: 0, goal: '', text: '', who: 'client', name: '' },
  progress: { added: 0, goal: '', on: '', text: '', look: 'neutral', note: '' },
  concerns: { added: 0, whose: 'client', on: '', text: '', answer: '' },
  tools: { added: 0, text: '', on: '', outcome: 'not-yet', said: '' },
  measures: { added: 0, name: '', unit: '', low: null, high: null },
  values: { added: 0, measure: '', on: '', value: 0, said: '' },
};

/** An entry of the plan with nothing in it: what stands where nothing, or nothing valid, was written. */
export function blankEntry<T extends PlanTable>(table: T): Readonly<Blank<T>> {
  return blanks[table];
}
