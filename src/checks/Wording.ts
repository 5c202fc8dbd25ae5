import type { CheckChoices } from './CheckChoices.ts';
import type { Lexicon } from './Lexicon.ts';

/** How the wording is checked, beside what is built in: the worker's choices and the agency's words. */
export interface Wording {
  choices: CheckChoices;
  /** All lists of the agency in one; absent where there is none. */
  lexicon?: Lexicon;
}
