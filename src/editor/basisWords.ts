import type { Basis } from '../checks/Basis.ts';

/** What a sentence rests on, in words for the screen. */
export function basisWords(basis: Basis | undefined): string {
  switch (basis?.kind) {
    case 'seen':
      return 'Seen';
    case 'told':
      return basis.by ? `Told by ${basis.by}` : 'Told';
    case 'thought':
      return 'Thought';
    case undefined:
      return 'Not said';
  }
}
