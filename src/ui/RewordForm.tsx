import { useState } from 'preact/hooks';
import type { LexiconOverride } from '../checks/Lexicon.ts';
import { readLexicon } from '../checks/readLexicon.ts';
import { ruleName } from '../checks/ruleName.ts';
import { Button } from './Button.tsx';
import { LinesField } from './LinesField.tsx';
import { TextField } from './TextField.tsx';
import { useApp } from './useApp.ts';

interface Props {
  override: LexiconOverride;
  onDone: () => void;
}

/** Another wording for a built-in rule: why, and what to say instead. */
export function RewordForm({ override, onDone }: Props) {
  const { vault } = useApp();
  const { rule } = override;
  const [why, setWhy] = useState(override.message ?? '');
  const [instead, setInstead] = useState<readonly string[]>(override.suggestions ?? []);
  const [source, setSource] = useState(override.source ?? '');
  const [problem, setProblem] = useState<string>();
  const keep = async () => {
    const suggestions = instead.map((text) => text.trim()).filter((text) => text !== '');
    const next: LexiconOverride = {
      rule,
      ...(why.trim() === '' ? {} : { message: why.trim() }),
      ...(suggestions.length === 0 ? {} : { suggestions }),
      ...(source.trim() === '' ? {} : { source: source.trim() }),
    };
    if (Object.keys(next).length === 1) return setProblem('Type why, or what to say instead');
    if (readLexicon(JSON.stringify({ entries: [], overrides: [next] })) === undefined)
      return setProblem('Too long: at most 10 suggestions of 200 characters');
    try {
      await vault.words.saveOverride(next);
      onDone();
    } catch (error) {
      setProblem(`Not saved: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return (
    <form
      class="stack term-form"
      aria-label={`Word “${ruleName(rule)}” your way`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <h3>{ruleName(rule)}</h3>
      <TextField
        id="reword-why"
        label="Why"
        hint="Stands on the finding in place of the built-in reason."
        value={why}
        onText={setWhy}
        error={problem}
        maxLength={300}
        autocomplete="off"
      />
      <LinesField
        id="reword-instead"
        label="Say instead"
        hint="One a line, the best first."
        lines={instead}
        onLines={setInstead}
      />
      <TextField
        id="reword-source"
        label="Source"
        value={source}
        onText={setSource}
        maxLength={200}
        autocomplete="off"
      />
      <div class="acts">
        <Button look="primary" submit>
          Save the wording
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
