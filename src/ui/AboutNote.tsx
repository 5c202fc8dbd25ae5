import { useEffect, useState } from 'preact/hooks';
import { readNote } from '../casefile/readNote.ts';
import { countByKind } from '../checks/countByKind.ts';
import { gradeWords } from '../checks/gradeWords.ts';
import { kindName } from '../checks/kindName.ts';
import type { SectionEditor } from '../editor/SectionEditor.ts';
import type { SentenceMark } from '../editor/SentenceMark.ts';
import type { SectionTemplate } from '../kit/Template.ts';
import type { CaseItem, OpenNote } from '../vault/VaultApi.ts';
import { Button } from './Button.tsx';
import { countBases } from './countBases.ts';
import { countOf } from './countOf.ts';
import type { EarlierNote } from './EarlierNote.ts';
import type { FoundItem } from './FoundItem.ts';
import { formatDate } from './formatDate.ts';
import type { SectionRange } from './NoteFacts.ts';
import { type StepMaking, StepTasks } from './StepTasks.tsx';
import { TakeText } from './TakeText.tsx';
import { useEarlierNote } from './useEarlierNote.ts';
import { useMedia } from './useMedia.ts';
import { useNoteFacts } from './useNoteFacts.ts';

export interface AboutNoteProps {
  note: OpenNote;
  client: CaseItem;
  locale: string;
  found: readonly FoundItem[];
  missing: readonly SectionTemplate[];
  marks: Readonly<Record<string, readonly SentenceMark[]>>;
  editors: ReadonlyMap<string, SectionEditor>;
  showBasis: boolean;
  /** Absent where it can't be set, as in the side panel. */
  onShowBasis?: ((show: boolean) => void) | undefined;
  /** Reads the note before this one; absent where it can't be. */
  readEarlier?: (() => Promise<EarlierNote | undefined>) | undefined;
  /** Makes tasks of the note's next steps; absent where it can't be. */
  steps?: StepMaking | undefined;
  /** Goes to a place in the note. */
  onPlace: (place: SectionRange) => void;
  onFinding: (item: FoundItem) => void;
  onMissing: (section: SectionTemplate) => void;
  onList: () => void;
  onClient: () => void;
  onPrint: () => void;
  /** Told that a copy was taken out. */
  onTaken?: (() => void) | undefined;
}

/** What can be said of a note as a whole, kept up while it is written. */
export function AboutNote(props: AboutNoteProps) {
  const { note, locale, found, missing, marks, editors, showBasis } = props;
  const earlier = useEarlierNote(props.readEarlier);
  const facts = useNoteFacts(note, typeof earlier === 'object' ? earlier.text : undefined);
  const [lastShown, setLastShown] = useState<FoundItem>();
  const bases = countBases(marks);
  const phone = useMedia('(max-width: 44.99rem)');

  /** The next finding of a kind after the one that was gone to last. */
  const goToKind = (kind: string) => {
    const items = found.filter(({ placed }) => placed.finding.kind === kind);
    const at = items.findIndex(
      ({ section, placed }) => section === lastShown?.section && placed.id === lastShown.placed.id,
    );
    const item = items[(at + 1) % items.length];
    if (item === undefined) return;
    setLastShown(item);
    props.onFinding(item);
  };

  return (
    <>
      <section>
        <h3>How it reads</h3>
        {facts.reading ? (
          <p>
            {gradeWords(facts.reading.grade)}.
            <span class="about-figure" title={facts.reading.source}>
              Grade {facts.reading.grade.toLocaleString(locale)} ·{' '}
              {countOf(facts.reading.words, 'word', 'words', locale)} ·{' '}
              {countOf(facts.reading.sentences, 'sentence', 'sentences', locale)}
            </span>
          </p>
        ) : (
          <p class="quiet">{countOf(facts.words, 'word', 'words', locale)}: too few to say how it reads.</p>
        )}
      </section>
      <section>
        <h3>Long sentences</h3>
        {facts.long.length === 0 && <p class="quiet">None over 20 words.</p>}
        <ul>
          {facts.long.slice(0, 12).map((one) => (
            <li key={`${one.section} ${one.start}`}>
              <button type="button" class="link about-link" onClick={() => props.onPlace(one)}>
                “{shorten(one.text)}”
              </button>{' '}
              <span class="quiet">{one.words} words</span>
            </li>
          ))}
        </ul>
        {facts.long.length > 12 && <p class="quiet">And {facts.long.length - 12} more.</p>}
      </section>
      <section>
        <h3>Findings</h3>
        {found.length === 0 && <p class="quiet">Nothing to look at again.</p>}
        <ul class="about-counts">
          {countByKind(found.map(({ placed }) => placed.finding)).map(({ kind, count }) => (
            <li key={kind}>
              <button type="button" class="link about-link" onClick={() => goToKind(kind)}>
                {kindName[kind]}
              </button>{' '}
              {count}
            </li>
          ))}
        </ul>
        {found.length > 0 && (
          <Button look="quiet" onClick={props.onList}>
            Walk through all {found.length}
          </Button>
        )}
      </section>
      <section>
        <h3>Still empty</h3>
        {missing.length === 0 && <p class="quiet">Every needed part is filled in.</p>}
        <ul>
          {missing.map((section) => (
            <li key={section.key}>
              <button type="button" class="link about-link" onClick={() => props.onMissing(section)}>
                {section.label}
              </button>
            </li>
          ))}
        </ul>
      </section>
      {props.steps && <StepTasks note={note} {...props.steps} />}
      {props.readEarlier && (
        <section>
          <h3>The same as before</h3>
          <SameAsBefore earlier={earlier} same={facts.same} locale={locale} editors={editors} />
        </section>
      )}
      <section>
        <h3>What it rests on</h3>
        <ul class="about-counts">
          <li>Seen {bases.seen}</li>
          <li>Told {bases.told}</li>
          <li>Thought {bases.thought}</li>
          <li>Not said {bases.none}</li>
        </ul>
        {props.onShowBasis && (
          <label class="option">
            <input
              type="checkbox"
              checked={showBasis}
              onChange={(event) => props.onShowBasis?.(event.currentTarget.checked)}
            />
            Show beside each sentence
          </label>
        )}
      </section>
      <section>
        <h3>Take it elsewhere</h3>
        <TakeText
          read={() => readNote(note.doc)}
          client={props.client}
          locale={locale}
          fileName="note"
          onTaken={props.onTaken}
        />
      </section>
      <div class="acts">
        <Button onClick={props.onClient}>Read it as the client</Button>
        {phone && <Button onClick={props.onPrint}>Print this note</Button>}
      </div>
    </>
  );
}

interface SameProps {
  earlier: ReturnType<typeof useEarlierNote>;
  same: { share: number; ranges: SectionRange[] } | undefined;
  locale: string;
  editors: ReadonlyMap<string, SectionEditor>;
}

/** How much stands in the note before, and the way to see it in the text. */
function SameAsBefore({ earlier, same, locale, editors }: SameProps) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const ranges = shown ? (same?.ranges ?? []) : [];
    for (const [key, editor] of editors) editor.highlight(ranges.filter(({ section }) => section === key));
  }, [shown, same, editors]);
  useEffect(
    () => () => {
      for (const editor of editors.values()) editor.highlight([]);
    },
    [editors],
  );
  if (earlier === 'none') return <p class="quiet">There is no earlier note in this case file.</p>;
  if (earlier === 'unread') return <p class="quiet">The note before could not be read.</p>;
  if (earlier === undefined || same === undefined) return <p class="quiet">Reading the note before…</p>;
  const share = same.share.toLocaleString(locale, { style: 'percent' });
  return (
    <>
      <p>
        {share} stands word for word in the note before: {earlier.title}, {formatDate(earlier.date, locale)}.
      </p>
      {same.ranges.length > 0 && (
        <Button look="quiet" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {shown ? 'Stop showing it in the text' : 'Show it in the text'}
        </Button>
      )}
    </>
  );
}

function shorten(sentence: string): string {
  return sentence.length > 48 ? `${sentence.slice(0, 44).replace(/\s+\S*$/, '')} …` : sentence;
}
