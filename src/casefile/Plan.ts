import * as z from 'zod/mini';

/** Prose. A field takes less; two devices may each have written that much. */
const prose = z.string().check(z.maxLength(20_000));
const line = z.string().check(z.maxLength(400));
/** ISO 8601 date, or empty. */
const day = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/));
/** Of another entry, or empty. */
const id = z.string().check(z.maxLength(40));
const number = z.number().check(z.gte(-1e9), z.lte(1e9));
/** Milliseconds since 1970, by the clock of the device that made the entry: the order of what has no other. */
const added = z.number().check(z.gte(0));
const entry = { id: z.string().check(z.minLength(1), z.maxLength(40)), added };

/** The plan of a case file: what the client wants, how it is reached, what came of it. */
export const Plan = z.object({
  /** Ranked by the client, the most important first [D199]. */
  goals: z.array(
    z.object({
      ...entry,
      text: prose,
      /** Whose words these are [D200]. */
      words: z.enum(['client', 'together', 'worker']),
      /** Ranks by rising order; where two have the same, by id. */
      order: number,
      state: z.enum(['active', 'reached', 'set-aside']),
      /** When it was reached or set aside. */
      settled: day,
      /** Why it was set aside: why that plan did not work [D137]. */
      why: prose,
      agreed: day,
      review: day,
    }),
  ),
  objectives: z.array(
    z.object({
      ...entry,
      goal: id,
      text: prose,
      by: day,
      /** How much, or how one sees that it is met [D50]. */
      measure: line,
      met: z.enum(['open', 'met', 'not-met']),
    }),
  ),
  strategies: z.array(
    z.object({ ...entry, goal: id, text: prose, who: z.enum(['client', 'worker', 'other']), name: line }),
  ),
  progress: z.array(
    z.object({
      ...entry,
      /** Empty: about no goal in particular. */
      goal: id,
      on: day,
      text: prose,
      look: z.enum(['win', 'setback', 'neutral']),
      /** The note that tells of it, or empty. */
      note: id,
    }),
  ),
  /** Of both sides [D201]. */
  concerns: z.array(
    z.object({ ...entry, whose: z.enum(['client', 'worker']), on: day, text: prose, answer: prose }),
  ),
  /** What was tried, and what it did [D35, D36]. */
  tools: z.array(
    z.object({
      ...entry,
      text: prose,
      on: day,
      outcome: z.enum(['not-yet', 'helped', 'mixed', 'did-not']),
      said: prose,
    }),
  ),
  measures: z.array(
    z.object({
      ...entry,
      name: line,
      unit: line,
      /** The ends of a scale; `null`: open on that side. */
      low: z.nullable(number),
      high: z.nullable(number),
    }),
  ),
  values: z.array(z.object({ ...entry, measure: id, on: day, value: number, said: line })),
});
export type Plan = z.infer<typeof Plan>;
export type PlanTable = keyof Plan;
export type PlanEntry<T extends PlanTable> = Plan[T][number];
