/** What a task is: something to do, a time and place to be at, or a referral whose answer is waited for [D78, D164]. */
export const taskKinds = ['task', 'appointment', 'referral'] as const;

/** Who does it: the worker, the client, or somebody else. */
export const taskDoers = ['worker', 'client', 'other'] as const;

/** Something that is still to come, or came, in one case file. Dates are ISO 8601, times 24 h; what is not known is empty. */
export interface Task {
  id: string;
  kind: (typeof taskKinds)[number];
  /** One line. */
  what: string;
  doer: (typeof taskDoers)[number];
  /** Of who does it; empty for the client, whose name stands in the profile. */
  name: string;
  /** By when it is to be done, the day of the appointment, or when the referral is to be chased. */
  date: string;
  /** An appointment's start, end and place. */
  start: string;
  end: string;
  place: string;
  /** Where a referral went, and when. */
  sentTo: string;
  sentOn: string;
  /** The id of the note that it comes from. */
  note: string;
  /** ISO 8601 instant at which it was written down. */
  made: string;
  /** The day on which it was done; empty while it is open. */
  done: string;
  /** What came of it, in a line. */
  outcome: string;
}

/** The most that each text of a task holds, in UTF-16 units. */
export const taskLengths = {
  what: 300,
  name: 200,
  place: 200,
  sentTo: 200,
  note: 40,
  made: 40,
  outcome: 300,
} as const;
