import { useEffect, useMemo, useRef } from 'preact/hooks';
import type * as Y from 'yjs';
import { ignoredFilter } from '../casefile/ignoredFilter.ts';
import { ignoredMap } from '../casefile/ignoredMap.ts';
import type { CheckOptions } from '../checks/CheckOptions.ts';
import { createChecker } from '../checks/createChecker.ts';
import type { Finding } from '../checks/Finding.ts';
import { sectionOptions } from '../checks/sectionOptions.ts';
import type { Wording } from '../checks/Wording.ts';
import type { SectionEditor } from '../editor/SectionEditor.ts';
import type { Template } from '../kit/Template.ts';

interface Checked {
  template: Template;
  doc: Y.Doc;
}

/**
 * What each section of a note is checked with, by its key. The functions stay the same while the note is open: what
 * has been chosen or ignored meanwhile has the editors look again, where they are.
 */
export function useChecks(
  { template, doc }: Checked,
  locale: CheckOptions['locale'],
  wording: Wording,
  editors: ReadonlyMap<string, SectionEditor>,
): ReadonlyMap<string, (text: string) => Finding[]> {
  const checkers = useMemo(() => {
    const { choices, lexicon } = wording;
    const base = { ...(locale ? { locale } : {}), ...(lexicon ? { lexicon } : {}) };
    return new Map(
      template.sections.map((section) => [
        section.key,
        createChecker(sectionOptions(choices, base, { ...section, template: template.id })),
      ]),
    );
  }, [template, locale, wording]);
  const latest = useRef(checkers);
  const first = latest.current === checkers;
  latest.current = checkers;
  useEffect(() => {
    if (!first) for (const editor of editors.values()) editor.recheck();
  }, [checkers]);
  useEffect(() => {
    const ignored = ignoredMap(doc);
    const changed = () => {
      for (const editor of editors.values()) editor.recheck();
    };
    ignored.observe(changed);
    return () => ignored.unobserve(changed);
  }, [doc, editors]);
  return useMemo(
    () =>
      new Map(
        template.sections.map(({ key }) => [
          key,
          (text: string) => (latest.current.get(key)?.update(text) ?? []).filter(ignoredFilter(doc, key)),
        ]),
      ),
    [template, doc],
  );
}
