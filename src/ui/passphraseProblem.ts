/** What keeps a passphrase from being taken, in a sentence; `undefined` when it will do. */
export function passphraseProblem(passphrase: string): string | undefined {
  const trimmed = passphrase.trim();
  if (trimmed === '') return 'Type a passphrase';
  const words = trimmed.split(/[\s-]+/).filter((word) => word.length >= 2);
  if (Array.from(trimmed).length >= 12 || words.length >= 4) return undefined;
  return 'Passphrase must have at least 12 characters or 4 words';
}
