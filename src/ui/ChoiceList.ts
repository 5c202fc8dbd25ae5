import type { CheckChoices } from '../checks/CheckChoices.ts';

/** The worker's choices about the checks, and the way to make one; `undefined` takes it back. */
export interface ChoiceList {
  choices: CheckChoices;
  choose(key: string, value: string | undefined): void;
}
