import type * as Y from 'yjs';
import { isChoice } from '../../checks/isChoice.ts';

/** Sets one choice, or takes it back where `value` is `undefined`. Throws on what is no choice. */
export function writeChoice(settings: Y.Doc, key: string, value: string | undefined): void {
  const map = settings.getMap('checks');
  if (value === undefined) map.delete(key);
  else if (!isChoice(key, value)) throw new Error('that is no choice about the checks');
  else if (map.get(key) !== value) map.set(key, value);
}
