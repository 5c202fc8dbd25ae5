import type { Finding } from '../checks/Finding.ts';

/** What a client who reads a finding's words in a note may ask; `undefined` where they raise no question. */
export function clientQuestion({ kind, term }: Pick<Finding, 'kind' | 'term'>): string | undefined {
  const words = `“${term.replace(/\s+/g, ' ').slice(0, 80)}”`;
  switch (kind) {
    case 'value-judgment':
      return `Why ${words}? What did you see?`;
    case 'label':
      return `Why call it ${words}? What happened?`;
    case 'speculation':
      return `How do you know? It says ${words}.`;
    case 'vague-time':
      return `When was ${words}?`;
    case 'vague-measure':
      return `How much is ${words}?`;
    case 'acronym':
    case 'jargon-word':
      return `What does ${words} mean?`;
    case 'scare-quote':
      return `Do you doubt ${words}?`;
    case 'passive':
      return `Who did it? It says ${words}.`;
    default:
      return undefined;
  }
}
