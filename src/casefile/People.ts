import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^[\w-]{1,40}$/));
const line = z.string().check(z.maxLength(200));
const prose = z.string().check(z.maxLength(4000));
/** ISO 8601 date, or empty. */
const date = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/));
/** ISO 8601 instant at which it was entered: what lists are ordered by. */
const added = z.string().check(z.maxLength(40));

/** Somebody in the client's network, or who works with the client. Two of one name are two: the id tells them apart. */
export const Contact = z.object({
  id,
  added,
  name: line,
  /** To the client, such as "sister". */
  relation: line,
  /** Role or agency, such as "health visitor, Riverside clinic". */
  role: line,
  phone: line,
  email: line,
  language: line,
  /** An interpreter is needed [D205]. */
  interpreter: z.enum(['', 'yes']),
  /** What this person may be told [D188]. */
  told: prose,
  notes: prose,
  /** When the details above were last confirmed [D13]. */
  confirmed: date,
});
export type Contact = z.infer<typeof Contact>;

/** How two of the contacts stand to one another: `from` is … `how` … of `to`. */
export const PeopleLink = z.object({ id, added, from: id, to: id, how: line });
export type PeopleLink = z.infer<typeof PeopleLink>;

/** A risk or an alert. One that is over is kept with its end. */
export const RiskAlert = z.object({
  id,
  added,
  what: prose,
  since: date,
  /** To be looked at again on this day. */
  review: date,
  /** Who says so. */
  by: line,
  ended: date,
  /** Why it is over. */
  outcome: line,
});
export type RiskAlert = z.infer<typeof RiskAlert>;

/** A consent or a release of information [D187–D189]. */
export const Consent = z.object({
  id,
  added,
  /** To whom. */
  to: line,
  what: prose,
  purpose: line,
  /** Under which conditions, as the client put them [D188]. */
  conditions: line,
  from: date,
  until: date,
  /** How it was given, such as "in writing". */
  how: line,
  withdrawn: date,
  /** Where the signed copy lies [D189]. */
  copy: line,
});
export type Consent = z.infer<typeof Consent>;

/** Who belongs to a case file besides its client, what to beware of, and who may learn what: its `people` part. */
export const People = z.object({
  contacts: z.array(Contact),
  links: z.array(PeopleLink),
  alerts: z.array(RiskAlert),
  consents: z.array(Consent),
});
export type People = z.infer<typeof People>;
