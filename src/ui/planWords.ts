/** The words for what is chosen in a plan. */
export const planWords = {
  words: { client: 'The client’s own words', together: 'Found together', worker: 'The worker’s words' },
  state: { active: 'Worked on', reached: 'Reached', 'set-aside': 'Set aside' },
  met: { open: 'Open', met: 'Met', 'not-met': 'Not met' },
  look: { win: 'Win', setback: 'Setback', neutral: 'Progress' },
  outcome: { helped: 'Helped', mixed: 'Mixed', 'did-not': 'Did not help', 'not-yet': 'No result yet' },
} as const;
