import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isTextSection } from '../casefile/isTextSection.ts';
import { isUnanswered } from '../casefile/isUnanswered.ts';
import { sectionText } from '../casefile/sectionText.ts';
import type { SectionEditor } from '../editor/SectionEditor.ts';
import type { CaseApi, CaseItem, OpenNote, Settings } from '../vault/VaultApi.ts';
import { BasisMenu } from './BasisMenu.tsx';
import { Button } from './Button.tsx';
import type { EarlierNote } from './EarlierNote.ts';
import { FindingMargin } from './FindingMargin.tsx';
import { FindingPopup } from './FindingPopup.tsx';
import { findingWords } from './findingWords.ts';
import { goToSection } from './goToSection.ts';
import { IgnoredList } from './IgnoredList.tsx';
import { LazyPart } from './LazyPart.tsx';
import { MissingParts } from './MissingParts.tsx';
import { NoteBar } from './NoteBar.tsx';
import { NoteBeside } from './NoteBeside.tsx';
import { NoteHeadFields } from './NoteHeadFields.tsx';
import type { NotePlace } from './NotePlace.ts';
import { OpinionHint } from './OpinionHint.tsx';
import { PrintNote } from './PrintNote.tsx';
import { PullGoals } from './PullGoals.tsx';
import { QuietedLine } from './QuietedLine.tsx';
import type { StepMaking } from './StepTasks.tsx';
import { TextSection } from './TextSection.tsx';
import { useBases } from './useBases.ts';
import { useChecks } from './useChecks.ts';
import { useFindings } from './useFindings.ts';
import { useMedia } from './useMedia.ts';
import { useQuieting } from './useQuieting.ts';
import { useReturn } from './useReturn.ts';
import { useStore } from './useStore.ts';
import { useUndo } from './useUndo.ts';
import { ValueSection } from './ValueSection.tsx';

// Seldom asked for, and not while one writes.
const loadLastRead = () => import('./LastRead.tsx').then((module) => module.LastRead);
const loadClient = () => import('./ClientView.tsx').then((module) => module.ClientView);

interface Props {
  /** Knows how the wording is checked, and keeps what is chosen about it. */
  vault: CaseApi;
  note: OpenNote;
  client: CaseItem;
  locale: Settings['locale'];
  now: () => number;
  /** Leads back to the case, where no list stands beside the note. */
  backHref?: string;
  /** A stretch of a section's text to begin at: where a search has led to. */
  begin?: NotePlace | undefined;
  /** Whether sentences show what they rest on. */
  showBasis: boolean;
  onShowBasis?: (show: boolean) => void;
  /** Reads the note before this one. Stays the same while the note is open. */
  readEarlier?: (() => Promise<EarlierNote | undefined>) | undefined;
  /** Reads the goals of the plan that are worked on; absent where there is no plan at hand. */
  readGoals?: (() => Promise<readonly string[]>) | undefined;
  /** Makes tasks of what comes next; absent where it can't be. */
  steps?: StepMaking | undefined;
  /** Shown below the bar: where the note was sent. */
  sent?: ComponentChildren;
  /** Told what is done with the note, for the read log. */
  onAct?: (act: 'printed' | 'exported') => void;
  /** Signs the note for good; absent where that is not offered. */
  onSign?: () => Promise<void>;
}

/** A note, open for writing: head, sections, and what the checks found. At home in the app and in the side panel. */
export function NoteEditor({
  vault,
  note,
  client,
  locale,
  now,
  backHref,
  begin,
  showBasis,
  onShowBasis,
  readEarlier,
  readGoals,
  steps,
  sent,
  onAct,
  onSign,
}: Props) {
  const { template, doc } = note;
  const wide = useMedia('(min-width: 75rem)');
  const values = useStore(note.values);
  const [empty, setEmpty] = useState<Readonly<Record<string, boolean>>>({});
  const [side, setSide] = useState<'about' | 'list'>();
  const [reading, setReading] = useState(false);
  const [last, setLast] = useState(false);
  /** The section that was written in last. */
  const written = useRef('');
  /** The section that the last read leads back to. */
  const wanted = useRef<string>(undefined);
  const page = useRef<HTMLDivElement>(null);
  const editors = useRef(new Map<string, SectionEditor>()).current;
  const quieting = useQuieting(doc, vault, now);
  const findings = useFindings(template, editors, quieting);
  const { found, pointed, point, walk, acts } = findings;
  const undo = useUndo(
    useMemo(
      () => template.sections.filter(isTextSection).map(({ key }) => sectionText(doc, key)),
      [doc, template],
    ),
    (text) => {
      const section = text && template.sections.find(({ key }) => sectionText(doc, key) === text);
      if (section) editors.get(section.key)?.focus();
    },
  );
  const checks = useChecks(note, locale, useStore(vault.wording), editors);
  const bases = useBases(note, undo.manager);

  // A new note is there to be written: begin in its first section.
  useEffect(() => {
    const blank = template.sections
      .filter(isTextSection)
      .every(({ key }) => sectionText(doc, key).length === 0);
    if (blank) [...editors.values()][0]?.focus();
    else if (begin) editors.get(begin.section)?.select(begin.range.start, begin.range.end);
  }, [note]);

  // A card a finding is much to draw, and the note is drawn anew whenever the list of notes is.
  const margin = useMemo(
    () =>
      wide &&
      side === undefined && (
        <FindingMargin
          found={found}
          pointed={pointed}
          acts={acts}
          page={page}
          place={({ section, placed }) => editors.get(section)?.place(placed.id)}
        />
      ),
    [wide, side, found, pointed, acts, editors],
  );
  const missing = template.sections.filter(
    ({ key, kind, mustHave }) =>
      mustHave && (isTextSection({ kind }) ? empty[key] : isUnanswered(values[key])),
  );
  const shownPointed = found.find(
    ({ section, placed }) => section === pointed?.section && placed.id === pointed.id,
  );

  const backToText = () => {
    const editor = editors.get(written.current);
    const section = wanted.current;
    wanted.current = undefined;
    if (section !== undefined) goToSection(editors, section);
    else if (editor) editor.focus();
    else document.querySelector<HTMLElement>('.note-bar h1')?.focus({ preventScroll: true });
  };
  const keepPlace = useReturn(page, reading || last, backToText);
  const closeSide = () => {
    setSide(undefined);
    point(undefined);
    if (!wide) return;
    if (pointed) editors.get(pointed.section)?.focus();
    else backToText();
  };

  return (
    <article
      class={`note${showBasis ? ' with-bases' : ''}${reading || last ? ' reading' : ''}`}
      onKeyDownCapture={(event) => {
        // Right after it, undo takes back what was ignored; later, what was written before.
        if (!quieting.last?.takeBack || !quieting.last.byKey || event.shiftKey || event.altKey) return;
        if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
        event.preventDefault();
        event.stopPropagation();
        quieting.takeBack();
      }}
      onKeyDown={(event) => {
        // From anywhere else in the note, walking begins at its top.
        if (event.key !== 'F8' || event.defaultPrevented || reading || last) return;
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
        findings={{ count: found.length, onOpen: () => setSide(side === 'list' ? undefined : 'list') }}
        onAbout={() => setSide(side === 'about' ? undefined : 'about')}
      />
      {!reading && !last && sent}
      <div class="note-columns" hidden={reading || last}>
        <div
          class="note-page"
          ref={page}
          // Whoever goes on typing has left the popup.
          onInput={() => {
            quieting.typed();
            if (pointed) point(undefined);
          }}
          onFocusIn={() => {
            for (const [key, editor] of editors) if (editor.hasFocus()) written.current = key;
          }}
        >
          <NoteHeadFields note={note} />
          {template.sections.map((section) =>
            isTextSection(section) ? (
              <TextSection
                key={section.key}
                section={section}
                text={sectionText(doc, section.key)}
                undo={undo.manager}
                locale={locale}
                check={checks.get(section.key) ?? nothing}
                bases={bases.of(section.key)}
                aside={
                  <>
                    {showBasis && (
                      <OpinionHint
                        section={section}
                        marks={bases.marks[section.key]}
                        onAsk={bases.askOpinion}
                      />
                    )}
                    {readGoals && section.key === 'goals' && (
                      <PullGoals
                        read={readGoals}
                        text={() => sectionText(doc, section.key).toString()}
                        onGoals={(lines) => editors.get(section.key)?.append(lines)}
                      />
                    )}
                  </>
                }
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
          <IgnoredList doc={doc} locale={locale} />
          {onSign && (
            <div class="acts">
              <Button
                onClick={() => {
                  keepPlace();
                  setSide(undefined);
                  setLast(true);
                }}
              >
                Last read before signing
              </Button>
            </div>
          )}
          {bases.asked && (
            <BasisMenu
              key={`${bases.asked.section} ${bases.asked.mark.from}`}
              asked={bases.asked}
              marks={bases.now(bases.asked.section)}
              editor={editors.get(bases.asked.section)}
              onSay={bases.say}
              onClose={bases.close}
            />
          )}
          <p class="hidden" role="status">
            {side !== 'list' &&
              pointed?.by === 'key' &&
              shownPointed &&
              findingWords(found, found.indexOf(shownPointed))}
          </p>
          {pointed && shownPointed && side !== 'list' && (
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
        {side && (
          <NoteBeside
            key={side}
            side={side}
            wide={wide}
            about={{
              note,
              client,
              onTaken: onAct && (() => onAct('exported')),
              locale,
              missing,
              marks: bases.marks,
              editors,
              showBasis,
              onShowBasis,
              readEarlier,
              steps,
            }}
            found={found}
            pointed={pointed}
            acts={acts}
            onWalk={(from, step) =>
              walk(
                from
                  ? { section: from.section, at: from.placed.from, id: from.placed.id }
                  : { section: template.sections[0]?.key ?? '', at: 0 },
                step,
              )
            }
            onList={() => setSide('list')}
            onClient={() => {
              keepPlace();
              setSide(undefined);
              setReading(true);
            }}
            quieting={quieting}
            onClose={closeSide}
          />
        )}
      </div>
      {(wide || side !== 'list') && <QuietedLine quieting={quieting} />}
      {last && onSign && (
        <LazyPart
          load={loadLastRead}
          props={{
            note,
            client,
            locale,
            now,
            found,
            onSign,
            onBack: (section?: string) => {
              wanted.current = section;
              setLast(false);
            },
          }}
        />
      )}
      {reading ? (
        <LazyPart
          load={loadClient}
          props={{
            note,
            client,
            locale,
            found,
            marks: bases.marks,
            onPrint: onAct && (() => onAct('printed')),
            onClose: () => setReading(false),
          }}
        />
      ) : (
        <PrintNote note={note} client={client} locale={locale} onPrint={onAct && (() => onAct('printed'))} />
      )}
    </article>
  );
}

function nothing(): [] {
  return [];
}
