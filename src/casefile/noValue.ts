/** What is written where a part asks for a date, a choice or a number and there is none [D51][D52]. */
export const noValue = { notApplicable: 'N/A', unknown: 'Unknown because ' } as const;
