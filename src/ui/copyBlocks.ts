import type { CaseCopy, CopiedNote } from '../casefile/CaseCopy.ts';
import type { CopyBlock } from './CopyBlock.ts';
import { countOf } from './countOf.ts';
import { entryWords } from './entryWords.ts';
import { formatDate } from './formatDate.ts';
import { formatInstant } from './formatInstant.ts';
import { noteFactsLine } from './noteFactsLine.ts';
import { partsNotInIt } from './partsNotInIt.ts';
import { partText } from './partText.ts';
import { peopleBlocks } from './peopleBlocks.ts';
import { planBlocks } from './planBlocks.ts';
import { profileFacts } from './profileFacts.ts';
import { taskBlocks } from './taskBlocks.ts';

/** A copy of a case file as the pieces that text, Markdown and web page are written from. */
export function copyBlocks(copy: CaseCopy, locale: string): CopyBlock[] {
  const { name, caseNumber, pseudonym, born, allocated, practice } = copy.case;
  const facts = [
    practice && 'Practice case: nobody real',
    caseNumber && `Number ${caseNumber}`,
    pseudonym && `Known as ${pseudonym}`,
    born && `Born ${formatDate(born, locale)}`,
    allocated && `Allocated ${formatDate(allocated, locale)}`,
    ...profileFacts(copy.case, locale).map(([label, text]) => `${label}: ${text}`),
  ];
  const taken = [
    `Copy taken ${formatInstant(copy.made, locale)}${copy.by && ` by ${copy.by}`}`,
    countOf(copy.notes.length, 'note', 'notes', locale),
    copy.unread.length > 0 &&
      `${countOf(copy.unread.length, 'note', 'notes', locale)} could not be read and ${copy.unread.length === 1 ? 'is' : 'are'} not in it`,
    partsNotInIt(copy),
  ];
  const dates = new Map(copy.notes.map(({ id, head }) => [id, head.date]));
  return [
    { is: 'title' as const, text: name },
    { is: 'facts' as const, text: line(facts) },
    { is: 'facts' as const, text: line(taken) },
    ...(copy.people ? peopleBlocks(copy.people, copy.made.slice(0, 10), locale) : []),
    ...(copy.tasks ? taskBlocks(copy.tasks, copy, locale) : []),
    ...(copy.plan ? planBlocks(copy.plan, { client: name, worker: copy.by }, locale) : []),
    ...copy.notes.flatMap((note) => blocksOf(note, dates.get(note.amends?.note ?? ''), locale)),
  ].filter(({ text }) => text !== '');
}

/** `beneath`: the date of the note that it was added to. */
function blocksOf(note: CopiedNote, beneath: string | undefined, locale: string): CopyBlock[] {
  const { head, template, sections, signed } = note;
  return [
    { is: 'note', text: head.headline || template.title },
    {
      is: 'facts',
      text: line([
        noteFactsLine(note, locale),
        beneath !== undefined && `Beneath the note of ${formatDate(beneath, locale)}`,
      ]),
    },
    {
      is: 'facts',
      text: line([
        entryWords(note, locale),
        signed === undefined ? 'Not signed' : `Signed ${formatInstant(signed, locale)}`,
      ]),
    },
    ...template.sections.flatMap((section): CopyBlock[] => {
      const text = partText(section, sections[section.key] ?? '', locale);
      // An empty part is shown as one: left out, it could have been anything.
      return [
        { is: 'part', text: section.label },
        { is: 'text', text: text || '–' },
      ];
    }),
  ];
}

const line = (facts: readonly (string | false)[]) => facts.filter(Boolean).join(' · ');
