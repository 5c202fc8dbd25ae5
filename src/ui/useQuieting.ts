import { useMemo, useRef, useState } from 'preact/hooks';
import type * as Y from 'yjs';
import { ignoredMap } from '../casefile/ignoredMap.ts';
import { ignoreFinding } from '../casefile/ignoreFinding.ts';
import { kindName } from '../checks/kindName.ts';
import { ruleName } from '../checks/ruleName.ts';
import type { CaseApi } from '../vault/VaultApi.ts';
import type { FoundItem } from './FoundItem.ts';
import type { Quieted } from './Quieted.ts';

/** Ignoring findings of a note, switching rules off, and taking the last such act back. */
export interface Quieting {
  last: Quieted | undefined;
  /** At this place, or with a reason wherever the note says these words. */
  ignore(item: FoundItem, why?: string): void;
  /** In all notes. */
  never(item: FoundItem): void;
  takeBack(): void;
  /** Somebody goes on typing. */
  typed(): void;
  dismiss(): void;
}

const tooMany =
  'This note ignores 500 findings already. Bring some back first: they are listed under the note.';

/** `now`: milliseconds since 1970. */
export function useQuieting(doc: Y.Doc, vault: CaseApi, now: () => number): Quieting {
  const [last, setLast] = useState<Quieted>();
  const latest = useRef(last);
  latest.current = last;
  const stable = useMemo(() => {
    const choose = async (key: string, value: string | undefined) => {
      try {
        await vault.setChoice(key, value);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        setLast({ says: `Not saved: ${why}`, byKey: false });
      }
    };
    return {
      ignore({ section, placed }: FoundItem, why?: string): void {
        const { from, to, finding } = placed;
        const id = ignoreFinding(doc, {
          section,
          finding: { ...finding, start: from, end: to },
          by: vault.settings.value.worker,
          at: new Date(now()),
          ...(why === undefined ? {} : { why }),
        });
        if (id === undefined) return setLast({ says: tooMany, byKey: false });
        setLast({
          says: why === undefined ? 'Ignored here.' : 'Ignored in this note.',
          takeBack: () => ignoredMap(doc).delete(id),
          byKey: true,
        });
      },
      never({ placed: { finding } }: FoundItem): void {
        const key = `rule/${finding.rule}`;
        const before = vault.wording.value.choices[key];
        setLast({
          says: `“${kindName[finding.kind]}: ${ruleName(finding.rule)}” is off in all notes.`,
          takeBack: () => void choose(key, before),
          byKey: true,
        });
        void choose(key, 'off');
      },
      takeBack(): void {
        latest.current?.takeBack?.();
        setLast(undefined);
      },
      typed(): void {
        // The line goes when one goes on: what it says is listed elsewhere.
        if (latest.current !== undefined) setLast(undefined);
      },
      dismiss: () => setLast(undefined),
    };
  }, [doc, vault, now]);
  return { last, ...stable };
}
