import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { sectionText } from '../casefile/sectionText.ts';
import { createChecker } from '../checks/createChecker.ts';
import type { CaseItem, OpenNote, Settings } from '../vault/VaultApi.ts';
import { FindingMargin } from './FindingMargin.tsx';
import { FindingPopup } from './FindingPopup.tsx';
import { FindingSheet } from './FindingSheet.tsx';
import { MissingParts } from './MissingParts.tsx';
import { NoteBar } from './NoteBar.tsx';
import { NoteHeadFields } from './NoteHeadFields.tsx';
import type { NotePlace } from './NotePlace.ts';
import { PrintNote } from './PrintNote.tsx';
import { TextSection } from './TextSection.tsx';
import { useFindings } from './useFindings.ts';
import { useMedia } from './useMedia.ts';
import { useStore } from './useStore.ts';
import { useUndo } from './useUndo.ts';
import { ValueSection } from './ValueSection.tsx';

interface Props {
  note: OpenNote;
  client: CaseItem;
  locale: Settings['locale'];
  now: () => number;
  /** Leads back to the case, where no list stands beside the note. */
  backHref?: string;
  /** A stretch of a section's text to begin at: where a search has led to. */
  begin?: NotePlace | undefined;
  /** Shown below the bar: where the note was sent. */
  sent?: ComponentChildren;
  /** Told what is done with the note, for the read log. */
  onAct?: (act: 'printed' | 'exported') => void;
}

/** A note, open for writing: head, sections, and what the checks found. At home in the app and in the side panel. */
export function NoteEditor({ note, client, locale, now, backHref, begin, sent, onAct }: Props) {
  const { template, doc } = note;
  const wide = useMedia('(min-width: 75rem)');
  const values = useStore(note.values);
  const [empty, setEmpty] = useState<Readonly<Record<string, boolean>>>({});
  const [sheet, setSheet] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const findings = useFindings(template);
  const { editors, found, pointed, point, walk, acts } = findings;
  const undo = useUndo(
    useMemo(() => template.sections.filter(isText).map(({ key }) => sectionText(doc, key)), [doc, template]),
    (text) => {
      const section = template.sections.find(({ key }) => sectionText(doc, key) === text);
      if (section) editors.get(section.key)?.focus();
    },
  );
  const checks = useMemo(
    () =>
      new Map(
        template.sections.map(({ key, role }) => {
          const checker = createChecker({ locale, ...(role ? { section: role } : {}) });
          return [key, (text: string) => checker.update(text)];
        }),
      ),
    [template, locale],
  );

  // A new note is there to be written: begin in its first section.
  useEffect(() => {
    const blank = template.sections.filter(isText).every(({ key }) => sectionText(doc, key).length === 0);
    if (blank) [...editors.values()][0]?.focus();
    else if (begin) editors.get(begin.section)?.select(begin.range.start, begin.range.end);
  }, [note]);

  // A card a finding is much to draw, and the note is drawn anew whenever the list of notes is.
  const margin = useMemo(
    () =>
      wide && (
        <FindingMargin
          found={found}
          pointed={pointed}
          acts={acts}
          page={page}
          place={({ section, placed }) => editors.get(section)?.place(placed.id)}
        />
      ),
    [wide, found, pointed, acts, editors],
  );
  const missing = template.sections.filter(
    ({ key, kind, mustHave }) => mustHave && (isText({ kind }) ? empty[key] : !values[key]),
  );
  const shownPointed = found.find(
    ({ section, placed }) => section === pointed?.section && placed.id === pointed.id,
  );

  return (
    <article
      class="note"
      onKeyDown={(event) => {
        // From anywhere else in the note, walking begins at its top.
        if (event.key !== 'F8' || event.defaultPrevented) return;
        event.preventDefault();
        walk({ section: template.sections[0]?.key ?? '', at: 0 }, event.shiftKey ? -1 : 1);
      }}
    >
      <NoteBar
        note={note}
        client={client}
        locale={locale}
        now={now}
        onTaken={onAct && (() => onAct('exported'))}
        undo={undo}
        backHref={backHref}
        findings={wide ? undefined : { count: found.length, onOpen: () => setSheet(true) }}
      />
      {sent}
      <div class="note-columns">
        <div
          class="note-page"
          ref={page}
          // Whoever goes on typing has left the popup.
          onInput={() => pointed && point(undefined)}
        >
          <NoteHeadFields note={note} />
          {template.sections.map((section) =>
            isText(section) ? (
              <TextSection
                key={section.key}
                section={section}
                text={sectionText(doc, section.key)}
                undo={undo.manager}
                locale={locale}
                check={checks.get(section.key) ?? nothing}
                editors={editors}
                onFindings={(placed) => findings.setFound(section.key, placed)}
                onPoint={(id, by) => {
                  if (id !== undefined) point({ section: section.key, id, by });
                  else if (by !== 'hover' || pointed?.by === 'hover') point(undefined);
                }}
                onWalk={walk}
                onEmpty={(is) =>
                  setEmpty((before) =>
                    before[section.key] === is ? before : { ...before, [section.key]: is },
                  )
                }
              />
            ) : (
              <ValueSection
                key={section.key}
                section={section}
                value={values[section.key] ?? ''}
                onValue={(value) => note.setValue(section.key, value)}
              />
            ),
          )}
          <MissingParts sections={missing} editors={editors} />
          {pointed && shownPointed && (
            <FindingPopup
              key={`${pointed.section} ${pointed.id}`}
              item={shownPointed}
              pointed={pointed}
              acts={acts}
              place={() => editors.get(pointed.section)?.place(pointed.id)}
              onWalk={(step) =>
                walk({ section: pointed.section, at: shownPointed.placed.from, id: pointed.id }, step)
              }
              onKeep={() => pointed.by === 'hover' && point({ ...pointed, by: 'click' })}
              onClose={() => {
                point(undefined);
                if (pointed.by === 'key') editors.get(pointed.section)?.focus();
              }}
            />
          )}
        </div>
        {margin}
      </div>
      {sheet && <FindingSheet found={found} acts={acts} onClose={() => setSheet(false)} />}
      <PrintNote note={note} client={client} locale={locale} onPrint={onAct && (() => onAct('printed'))} />
    </article>
  );
}

function isText({ kind }: { kind: string }): boolean {
  return kind === 'text' || kind === 'multiline';
}

function nothing(): [] {
  return [];
}
