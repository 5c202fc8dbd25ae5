/** Kinds of event that agencies give times of their own for writing up. */
export const eventKinds = ['incident', 'visit', 'contact', 'assessment'] as const;
export type EventKind = (typeof eventKinds)[number];

/** How soon a note must be signed: so many days after its event, or `off` where nobody watches. */
export interface DueTime {
  days: number;
  count: 'calendar' | 'business' | 'off';
}

/** How soon notes of each kind must be signed: an agency's policy as data [D129]. */
export type DueProfile = Readonly<Record<EventKind, DueTime>>;

/** The most days that can be asked for. */
export const mostDueDays = 90;

/**
 * Where the sources disagree, the stricter or more usual one, to be set to the agency's own. Incidents: within 24
 * hours (Washington DSHS 6600; OSCaR has 24 hours for all). Visits: 3 days (DSHS 6600, first and monthly visits).
 * Other contacts: 5 working days (St Helens; HMIS says 3 to 5 days, and D129 weekly). Assessments and plans: 10 days
 * (DSHS 6600, documentation in general; near-verbatim interviews have 15, Kentucky's month ends on the 5th of the next).
 */
export const defaultDue: DueProfile = {
  incident: { days: 1, count: 'calendar' },
  visit: { days: 3, count: 'calendar' },
  contact: { days: 5, count: 'business' },
  assessment: { days: 10, count: 'calendar' },
};
