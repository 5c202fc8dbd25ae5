import type { SentenceMark } from '../editor/SentenceMark.ts';
import { shownBasis } from '../editor/shownBasis.ts';

/** Who tells something and is nobody else: the client, the writer, or whoever was named a sentence before. */
const nobodyElse =
  /^(?:i|we|you|he|she|they|it|one|who|the)$|\b(?:client|tenant|resident|patient|service user|worker|writer|caseworker)\b/i;

/** Who else, beside client and writer, a note says has told something: at most a dozen, each once. */
export function otherPeople(
  marks: Readonly<Record<string, readonly SentenceMark[]>>,
  /** The client's name and the writer's. */
  known: readonly string[],
): string[] {
  const own = known.flatMap((name) => name.toLowerCase().split(/\s+/));
  const people = new Map<string, string>();
  for (const mark of Object.values(marks).flat()) {
    const basis = shownBasis(mark);
    const by = basis?.kind === 'told' ? basis.by : undefined;
    if (by === undefined || nobodyElse.test(by)) continue;
    // "Anna", "Ms Rivera": her names and a title.
    const words = by
      .toLowerCase()
      .replace(/^(?:mr|mrs|ms|miss|mx|dr)\.? /, '')
      .split(/\s+/);
    if (words.every((word) => own.includes(word))) continue;
    people.set(by.toLowerCase(), by);
  }
  return [...people.values()].slice(0, 12);
}
