import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type * as Y from 'yjs';
import { basisMaps } from '../casefile/basisMaps.ts';
import { readBases } from '../casefile/readBases.ts';
import { renewBases } from '../casefile/renewBases.ts';
import type { SaidBasis } from '../casefile/SaidBasis.ts';
import { writeBasis } from '../casefile/writeBasis.ts';
import { createBasisReader } from '../checks/createBasisReader.ts';
import { basisWords } from '../editor/basisWords.ts';
import { markSentences } from '../editor/markSentences.ts';
import type { SectionBases } from '../editor/SectionBases.ts';
import type { SentenceMark } from '../editor/SentenceMark.ts';
import { shownBasis } from '../editor/shownBasis.ts';
import type { OpenNote } from '../vault/VaultApi.ts';
import { opinionOf } from './opinionOf.ts';

/** Origin of what is said here: it is undone like what is typed. */
const saidHere = Symbol('said here');

/** The sentence that the menu is about. By `key`, the text has the focus back afterwards. */
export interface AskedBasis {
  section: string;
  mark: SentenceMark;
}

/** What the sentences of a note rest on, section by section, and the one that is asked about. */
export function useBases({ doc, template }: OpenNote, undo: Y.UndoManager) {
  /** As they are now; `marks` follows when what they say changes, not at each letter. */
  const now = useRef<Record<string, readonly SentenceMark[]>>({}).current;
  const [marks, setMarks] = useState<Readonly<Record<string, readonly SentenceMark[]>>>({});
  const [asked, setAsked] = useState<AskedBasis>();
  const undoing = useRef(undo);
  undoing.current = undo;

  useEffect(() => {
    const { said } = basisMaps(doc);
    undo.addToScope(said);
    undo.addTrackedOrigin(saidHere);
    const renew = () => renewBases(doc);
    undo.on('stack-item-popped', renew);
    return () => undo.off('stack-item-popped', renew);
  }, [doc, undo]);

  const stable = useMemo(() => {
    const sections = new Map<string, SectionBases>(
      template.sections.map(({ key, role }) => {
        const reader = createBasisReader(role);
        return [
          key,
          {
            read: (text) => markSentences(reader.update(text), readBases(doc, key)),
            watch(changed) {
              const maps = basisMaps(doc);
              for (const map of [maps.said, maps.moved]) map.observe(changed);
              return () => {
                for (const map of [maps.said, maps.moved]) map.unobserve(changed);
              };
            },
            onMarks(next) {
              const before = now[key];
              now[key] = next;
              if (!before || !sayTheSame(before, next)) setMarks({ ...now });
            },
            onAsk: (mark) => setAsked({ section: key, mark }),
          },
        ];
      }),
    );
    return {
      close: () => setAsked(undefined),
      /** Asks about the opinion that stands among the facts of a section. */
      askOpinion(section: string): void {
        const mark = opinionOf(now[section] ?? []);
        if (mark) setAsked({ section, mark });
      },
      now: (section: string): readonly SentenceMark[] => now[section] ?? [],
      of: (section: string) => sections.get(section),
      /** Says what a sentence rests on, or with `undefined` that its wording is right. One step of undo. */
      say({ section, mark }: AskedBasis, basis: SaidBasis | undefined): void {
        undoing.current.stopCapturing();
        writeBasis(doc, section, mark, basis, saidHere);
        undoing.current.stopCapturing();
      },
    };
  }, [doc, template, now]);

  return { marks, asked, ...stable };
}

/** Whether two readings of a section say the same, wherever the sentences stand by now. */
function sayTheSame(one: readonly SentenceMark[], other: readonly SentenceMark[]): boolean {
  return (
    one.length === other.length &&
    one.every((mark, index) => {
      const next = other[index];
      return (
        next !== undefined &&
        mark.said?.kind === next.said?.kind &&
        basisWords(shownBasis(mark)) === basisWords(shownBasis(next))
      );
    })
  );
}
