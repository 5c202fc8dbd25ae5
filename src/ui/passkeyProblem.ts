import type { PasskeyOutcome } from '../vault/KeysApi.ts';

type Why = Extract<PasskeyOutcome, { ok: false }>['why'];

/** What stood in the way of a passkey, in a sentence or two. */
export const passkeyProblem: Record<Why, string> = {
  unsupported: 'This browser has no passkeys for this page. The passphrase always works.',
  'no-prf':
    'That device or key makes passkeys, but not ones that can open a vault: it lacks what is called PRF. Nothing was added. Try another one.',
  cancelled:
    'No passkey was used: the question was turned down, or not answered in time. Nothing has changed.',
  known: 'That device or key has a passkey of this vault already.',
  failed: 'The browser could not use a passkey just now. Nothing has changed.',
  'wrong-passphrase': 'That is not the passphrase. Nothing has changed.',
  'too-many': 'There is no room for one more. Remove a passkey first.',
  'opens-nothing': 'That passkey does not open this vault any more. Use the passphrase.',
};
