import { gapIn } from '../checks/gapIn.ts';
import type { PlacedFinding } from '../editor/PlacedFinding.ts';
import type { ClientPart } from './ClientPart.ts';
import { clientQuestion } from './clientQuestion.ts';

interface Section {
  key: string;
  label: string;
  text: string;
  /** Its findings, in any order. */
  placed: readonly PlacedFinding[];
}

/** A note as the client reads it: paragraphs with marks, and the questions that they raise, numbered from 1. */
export interface ClientReading {
  sections: { key: string; label: string; paragraphs: ClientPart[][] }[];
  questions: string[];
}

/** Turns the findings of a note into what they are to its client: plain words where there are any, else questions. */
export function clientReading(sections: readonly Section[]): ClientReading {
  const questions: string[] = [];
  const numberOf = (question: string): number => {
    const known = questions.indexOf(question);
    return known >= 0 ? known + 1 : questions.push(question);
  };
  const partOf = (text: string, { finding }: PlacedFinding): ClientPart => {
    const plain =
      finding.kind === 'jargon-word' || finding.kind === 'acronym'
        ? finding.suggestions.find((suggestion) => suggestion !== '' && gapIn(suggestion) === undefined)
        : undefined;
    if (plain !== undefined) return { text, finding, plain };
    const question = clientQuestion(finding);
    return { text, finding, ...(question === undefined ? {} : { asks: numberOf(question) }) };
  };
  return {
    sections: sections
      .filter(({ text }) => text.trim() !== '')
      .map(({ key, label, text, placed }) => ({
        key,
        label,
        paragraphs: paragraphsOf(text, placed, partOf),
      })),
    questions,
  };
}

function paragraphsOf(
  text: string,
  placed: readonly PlacedFinding[],
  partOf: (text: string, placed: PlacedFinding) => ClientPart,
): ClientPart[][] {
  // Of findings that lie in one another the words count, not the sentence around them.
  const inside = [...placed].sort((a, b) => a.from - b.from || a.to - b.to);
  const paragraphs: ClientPart[][] = [];
  let offset = 0;
  let next = 0;
  for (const line of text.split('\n')) {
    const parts: ClientPart[] = [];
    let at = offset;
    const end = offset + line.length;
    for (; (inside[next]?.from ?? Number.POSITIVE_INFINITY) < end; next += 1) {
      const one = inside[next];
      if (one === undefined || one.from < at || one.to > end || encloses(one, inside[next + 1])) continue;
      if (one.from > at) parts.push({ text: text.slice(at, one.from) });
      parts.push(partOf(text.slice(one.from, one.to), one));
      at = one.to;
    }
    if (at < end) parts.push({ text: text.slice(at, end) });
    if (line.trim() !== '') paragraphs.push(parts);
    offset = end + 1;
  }
  return paragraphs;
}

function encloses(one: PlacedFinding, other: PlacedFinding | undefined): boolean {
  return other !== undefined && other.from < one.to && other.to <= one.to;
}
