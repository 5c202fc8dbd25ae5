import { useRef } from 'preact/hooks';
import type * as Y from 'yjs';
import type { IgnoredFinding } from '../casefile/IgnoredFinding.ts';
import { ignoredMap } from '../casefile/ignoredMap.ts';
import { placeAnchors } from '../casefile/placeAnchors.ts';
import { sectionText } from '../casefile/sectionText.ts';
import type { FindingKind } from '../checks/Finding.ts';
import { kindName } from '../checks/kindName.ts';
import { formatDate } from './formatDate.ts';
import { useIgnored } from './useIgnored.ts';

interface Props {
  doc: Y.Doc;
  locale: string;
}

/** What is ignored in the note, by whom and why; each can be brought back. */
export function IgnoredList({ doc, locale }: Props) {
  const head = useRef<HTMLElement>(null);
  const ignored = useIgnored(doc).filter(
    ([, one]) => one.scope === 'note' || placeAnchors(sectionText(doc, one.section), one, true),
  );
  if (ignored.length === 0) return null;
  return (
    <details class="ignored">
      <summary ref={head}>Ignored in this note: {ignored.length}</summary>
      <ul>
        {ignored.map(([id, one]) => (
          <li key={id} class="ignored-row">
            <p>
              “{one.term}” <span class="quiet">· {kindOf(one)}</span>
              <span class="ignored-why">{about(one, locale)}</span>
            </p>
            <button
              type="button"
              class="link"
              aria-label={`Show “${one.term}” again`}
              onClick={() => {
                ignoredMap(doc).delete(id);
                head.current?.focus();
              }}
            >
              Show again
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function kindOf({ rule }: IgnoredFinding): string {
  const kind = rule.split('/')[0] ?? '';
  return Object.hasOwn(kindName, kind) ? kindName[kind as FindingKind] : kind;
}

function about(one: IgnoredFinding, locale: string): string {
  const what = one.scope === 'here' ? 'At one place' : `Anywhere in this note: ${one.why}`;
  return [what, one.by, formatDate(one.at.slice(0, 10), locale)].filter(Boolean).join(' · ');
}
