import type { Agreement } from './Agreement.ts';
import { compareNames } from './compareNames.ts';
import { compareNumbers } from './compareNumbers.ts';
import { namesIn } from './namesIn.ts';
import type { Person } from './Person.ts';

/** How the name and the number in one text of a page stand to a person's. */
export function compareText(text: string, person: Person): { name: Agreement; number: Agreement } {
  const names = namesIn(text, person.name).map((name) => compareNames(name, person.name));
  return { name: together(names), number: compareNumbers(text, person.caseNumber) };
}

/** Several names in one place: that one of them is right does not say whose page it is. */
function together(all: readonly Agreement[]): Agreement {
  const said = new Set(all.filter((one) => one !== 'absent'));
  if (said.size === 0) return 'absent';
  if (said.has('same')) return said.has('different') ? 'maybe' : 'same';
  return said.has('maybe') ? 'maybe' : 'different';
}
