import type * as Y from 'yjs';
import { placeAnchors } from './placeAnchors.ts';
import { readIgnored } from './readIgnored.ts';
import { sectionText } from './sectionText.ts';

/** Longer ones are sentences: a changed word in one makes no new finding of it. */
const longestTerm = 80;

interface Found {
  rule: string;
  term: string;
  start: number;
  end: number;
}

/** A rule that is quiet about these words, at one place or anywhere. */
interface Quiet {
  rule: string;
  term: string;
  place: { from: number; to: number } | undefined;
}

/** Tells whether a finding in a section's text, as the document has it now, is not ignored. */
export function ignoredFilter(doc: Y.Doc, section: string): (finding: Found) => boolean {
  const ignored = readIgnored(doc).flatMap(([, one]): Quiet[] => {
    if (one.scope === 'note') return [{ rule: one.rule, term: one.term, place: undefined }];
    if (one.section !== section) return [];
    const place = placeAnchors(sectionText(doc, section), one, true);
    return place === undefined ? [] : [{ rule: one.rule, term: one.term, place }];
  });
  if (ignored.length === 0) return () => true;
  return ({ rule, term, start, end }) =>
    !ignored.some(
      (one) =>
        one.rule === rule &&
        (one.place === undefined || (start < one.place.to && end > one.place.from)) &&
        (one.term.length > longestTerm || fold(one.term) === fold(term)),
    );
}

function fold(term: string): string {
  return term.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');
}
