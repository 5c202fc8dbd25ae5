import { basisOf } from './basisOf.ts';
import type { SentenceBasis } from './SentenceBasis.ts';
import { splitSentences } from './splitSentences.ts';

/** What the section says by itself of a sentence whose wording does not tell. */
const atHome: Record<string, SentenceBasis['basis']> = {
  quote: { kind: 'told' },
  opinion: { kind: 'thought' },
};

/**
 * `basesIn` for text that changes as it is typed: only lines that are new since the last `update` are read, and of
 * those only the sentences that are new. In a section for quotes or for opinion, that is what the rest is proposed as.
 */
export function createBasisReader(role?: string): { update(text: string): SentenceBasis[] } {
  const home = role === undefined ? undefined : atHome[role];
  let lines = new Map<string, readonly SentenceBasis[]>();
  let sentences = new Map<string, SentenceBasis['basis']>();

  function readLine(line: string, known: typeof sentences): SentenceBasis[] {
    return splitSentences(line).map(([from, to]) => {
      const slice = line.slice(from, to);
      const text = slice.trim();
      const start = from + (slice.length - slice.trimStart().length);
      const basis = known.has(text) ? known.get(text) : (basisOf(text) ?? home);
      sentences.set(text, basis);
      return { start, end: start + text.length, ...(basis === undefined ? {} : { basis }) };
    });
  }

  return {
    update(text) {
      const [linesBefore, before] = [lines, sentences];
      lines = new Map();
      sentences = new Map();
      const found: SentenceBasis[] = [];
      let offset = 0;
      for (const line of text.split('\n')) {
        const kept = lines.get(line) ?? linesBefore.get(line);
        if (kept !== undefined) {
          for (const { start, end, basis } of kept) sentences.set(line.slice(start, end), basis);
        }
        const read = kept ?? readLine(line, before);
        lines.set(line, read);
        for (const one of read) found.push({ ...one, start: one.start + offset, end: one.end + offset });
        offset += line.length + 1;
      }
      return found;
    },
  };
}
