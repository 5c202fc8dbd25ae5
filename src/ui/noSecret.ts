import type { TypedSecret } from './SecretFields.tsx';

/** Nothing typed yet. */
export const noSecret: TypedSecret = {
  by: 'passphrase',
  passphrase: '',
  words: Array.from({ length: 12 }, () => ''),
};
