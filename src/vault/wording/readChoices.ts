import type * as Y from 'yjs';
import type { CheckChoices } from '../../checks/CheckChoices.ts';
import { isChoice } from '../../checks/isChoice.ts';

const most = 3000;

/** The worker's choices about the checks, from the settings; what is no choice is passed over. */
export function readChoices(settings: Y.Doc): CheckChoices {
  const choices: [string, string][] = [];
  for (const [key, value] of settings.getMap('checks')) {
    if (choices.length >= most) break;
    if (isChoice(key, value)) choices.push([key, value]);
  }
  return Object.fromEntries(choices);
}
