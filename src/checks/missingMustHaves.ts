/** A section as far as completeness goes. */
export interface FilledSection {
  label: string;
  mustHave?: boolean | undefined;
  text: string;
}

/** The labels of the must-have sections that are empty, in order. "N/A" or "unknown because …" fills one [D51] [D52]. */
export function missingMustHaves(sections: readonly FilledSection[]): string[] {
  return sections
    .filter(({ mustHave, text }) => mustHave === true && !/[\p{L}\p{N}]/u.test(text))
    .map(({ label }) => label);
}
