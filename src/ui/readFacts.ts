import { isTextSection } from '../casefile/isTextSection.ts';
import { sectionText } from '../casefile/sectionText.ts';
import { identicalSentences } from '../checks/identicalSentences.ts';
import { identicalShare } from '../checks/identicalShare.ts';
import { longSentences } from '../checks/longSentences.ts';
import { readingLevel } from '../checks/readingLevel.ts';
import type { OpenNote } from '../vault/VaultApi.ts';
import type { NoteFacts } from './NoteFacts.ts';

/** Reads a note as a whole: a few milliseconds for a long one. `earlier`: the text of the note before. */
export function readFacts(
  { doc, template }: Pick<OpenNote, 'doc' | 'template'>,
  earlier: string | undefined,
): NoteFacts {
  const sections = template.sections
    .filter(isTextSection)
    .map(({ key }) => ({ section: key, text: sectionText(doc, key).toString() }));
  const whole = sections.map(({ text }) => text).join('\n');
  return {
    words: whole.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0,
    reading: readingLevel(whole),
    long: sections.flatMap(({ section, text }) =>
      longSentences(text).map((one) => ({ section, ...one, text: text.slice(one.start, one.end) })),
    ),
    ...(earlier === undefined
      ? {}
      : {
          same: {
            share: identicalShare(whole, earlier),
            ranges: sections.flatMap(({ section, text }) =>
              identicalSentences(text, earlier).map((range) => ({ section, ...range })),
            ),
          },
        }),
  };
}
