import { useEffect, useState } from 'preact/hooks';
import { entryId } from '../checks/entryId.ts';
import type { FindingKind } from '../checks/Finding.ts';
import { kindName } from '../checks/kindName.ts';
import type { LexiconEntry } from '../checks/Lexicon.ts';
import type { WordListProblem } from '../checks/WordListProblem.ts';
import { Button } from './Button.tsx';
import { Field } from './Field.tsx';
import { LinesField } from './LinesField.tsx';
import { ProblemReport } from './ProblemReport.tsx';
import { TextField } from './TextField.tsx';
import { TryExamples } from './TryExamples.tsx';
import { useApp } from './useApp.ts';

/** Only what is found by its words can be a term. */
const kinds = [
  'jargon-word',
  'acronym',
  'label',
  'value-judgment',
  'speculation',
  'vague-time',
  'identifier',
] as const;

interface Props {
  /** The term that is changed; absent for a new one. */
  entry: LexiconEntry | undefined;
  onDone: (says: string | undefined) => void;
}

/** Adds a term to the worker's own list, or changes one. Its examples are run as they are typed, and again to keep it. */
export function TermForm({ entry, onDone }: Props) {
  const { vault } = useApp();
  const [draft, setDraft] = useState<LexiconEntry>(entry ?? { term: '', kind: 'jargon-word' });
  const [problems, setProblems] = useState<readonly WordListProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  // The list may be longer than the screen: whoever opens the form is taken to it.
  useEffect(() => document.getElementById('term')?.focus(), []);
  const set = (patch: Partial<LexiconEntry>) => setDraft({ ...draft, ...patch });
  const clean = withoutBlanks(draft);
  const noTerm = clean.term === '' ? 'Type the word or phrase' : undefined;

  const keep = async () => {
    setAttempt(attempt + 1);
    setProblems([]);
    if (noTerm) return document.getElementById('term')?.focus();
    try {
      const wrong = await vault.words.saveEntry(clean, entry && entryId(entry));
      setProblems(wrong);
      if (wrong.length === 0) onDone(`“${clean.term}” is in your list.`);
    } catch (why) {
      const what = why instanceof Error ? why.message : String(why);
      setProblems([{ where: 'Not saved:', what }]);
    }
  };
  return (
    <form
      class="stack term-form"
      aria-label={entry ? `Change “${entry.term}”` : 'Add a term'}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextField
        id="term"
        label="Word or phrase"
        hint="As it stands in a note; capitals and hyphens make no difference."
        value={draft.term}
        onText={(term) => set({ term })}
        error={attempt > 0 ? noTerm : undefined}
        maxLength={80}
        width="medium"
        autocomplete="off"
        autocapitalize="none"
      />
      <Field id="term-kind" label="Kind">
        {(described) => (
          <select
            {...described}
            id="term-kind"
            class="input medium"
            value={draft.kind}
            onChange={({ currentTarget }) => set({ kind: currentTarget.value as FindingKind })}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {kindName[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        id="term-why"
        label="Why"
        hint="One plain sentence; it stands on the finding."
        value={draft.message ?? ''}
        onText={(message) => set({ message })}
        maxLength={300}
        autocomplete="off"
      />
      <LinesField
        id="term-instead"
        label="Say instead"
        hint="One a line, the best first. A gap to fill in stands in [square brackets]."
        lines={draft.suggestions ?? []}
        onLines={(suggestions) => set({ suggestions })}
      />
      <TextField
        id="term-source"
        label="Source"
        hint="Where your agency says so, such as “House style, page 4”."
        value={draft.source ?? ''}
        onText={(source) => set({ source })}
        maxLength={200}
        autocomplete="off"
      />
      <LinesField
        id="term-examples"
        label="Examples: sentences it must find"
        hint="One a line. Made-up sentences, never a client’s."
        lines={draft.examples ?? []}
        onLines={(examples) => set({ examples })}
      />
      <LinesField
        id="term-counter"
        label="Counter-examples: sentences it must leave alone"
        lines={draft.counterExamples ?? []}
        onLines={(counterExamples) => set({ counterExamples })}
      />
      <TryExamples entry={clean} />
      {problems.length > 0 && <ProblemReport title="Not kept yet" problems={problems} />}
      <div class="acts">
        <Button look="primary" submit>
          {entry ? 'Save the term' : 'Add the term'}
        </Button>
        <Button look="quiet" onClick={() => onDone(undefined)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** What is kept of what was typed: no empty lines, no empty fields. */
function withoutBlanks({ term, kind, message, source, ...lists }: LexiconEntry): LexiconEntry {
  const line = (text: string | undefined) => text?.trim() || undefined;
  const lines = (list: readonly string[] | undefined) => {
    const kept = (list ?? []).map((text) => text.trim()).filter((text) => text !== '');
    return kept.length > 0 ? kept : undefined;
  };
  const parts = {
    message: line(message),
    suggestions: lines(lists.suggestions),
    source: line(source),
    examples: lines(lists.examples),
    counterExamples: lines(lists.counterExamples),
  };
  const given = Object.entries(parts).filter(([, value]) => value !== undefined);
  return { term: term.trim(), kind, ...Object.fromEntries(given) };
}
