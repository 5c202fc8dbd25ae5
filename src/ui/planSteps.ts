import { isTextSection } from '../casefile/isTextSection.ts';
import type { NoteSnapshot } from '../casefile/NoteSnapshot.ts';
import { splitSentences } from '../checks/splitSentences.ts';

/** As many as anybody would make tasks of. */
const most = 30;

/** The sentences of a note's parts on what comes next, each once, without list marks. */
export function planSteps({ template, sections }: Pick<NoteSnapshot, 'template' | 'sections'>): string[] {
  const steps = template.sections
    .filter((section) => section.role === 'plan' && isTextSection(section))
    .flatMap(({ key }) => (sections[key] ?? '').split('\n'))
    .flatMap((line) => splitSentences(line).map(([start, end]) => line.slice(start, end)))
    .map((step) => step.replace(/^\s*(?:[-–•*]|\d{1,2}[.)])\s+/, '').trim())
    .filter((step) => /\p{L}/u.test(step));
  return [...new Set(steps)].slice(0, most);
}
