import type { Candidate } from './Candidate.ts';
import type { CheckOptions } from './CheckOptions.ts';
import { sentencesIn } from './sentencesIn.ts';

const NEXT_STEP =
  /\b(?:will|shall|plan|plans|next|follow[- ]?up|going to|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|agreed to|to call|to ring|to send|action|task|review on|tomorrow)\b/i;
/** A shorter sentence is the same in many notes by chance. */
const LEAST_WORDS = 6;

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function make(kind: Candidate['kind'], id: string, start: number, end: number, message: string): Candidate {
  return { start, end, kind, id: `${kind}/${id}`, suggestions: [], message, source: 'casenotes' };
}

/** What can only be said of the whole text: copied sentences, and what is missing. Offsets are into `text`. */
export function checkWhole(text: string, options: CheckOptions, wanted: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = [];
  if (wanted.has('copied-text') && options.previous !== undefined) {
    const before = new Set(options.previous.flatMap((note) => sentencesIn(note).map(({ key }) => key)));
    for (const { start, end, key } of sentencesIn(text)) {
      if (key.split(' ').length >= LEAST_WORDS && before.has(key))
        found.push(
          make(
            'copied-text',
            'earlier-note',
            start,
            end,
            'This sentence stands in an earlier note word for word; say what is new.',
          ),
        );
    }
  }
  if (!wanted.has('missing-next-step') || text.trim() === '') return found;
  const end = text.trimEnd().length;
  const start = text.lastIndexOf('\n', end - 1) + 1;
  if (!NEXT_STEP.test(text))
    found.push(
      make(
        'missing-next-step',
        'next-step',
        start,
        end,
        'The note does not say what happens next, who does it and by when.',
      ),
    );
  const whole = ` ${normal(text)} `;
  for (const must of options.mustHaves ?? []) {
    if (!whole.includes(` ${normal(must)} `))
      found.push(make('missing-next-step', 'must-have', start, end, `The note does not mention “${must}”.`));
  }
  return found;
}
