import { useState } from 'preact/hooks';
import { templateGroups } from '../kit/templateGroups.ts';
import { Button } from './Button.tsx';
import { goTo } from './goTo.ts';
import { Notice } from './Notice.tsx';
import { TextField } from './TextField.tsx';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

interface Props {
  caseId: string;
  onCancel: () => void;
}

/** The kinds of note one can begin. */
export function TemplateChoice({ caseId, onCancel }: Props) {
  const { vault } = useApp();
  const templates = useStore(vault.templates);
  const [wanted, setWanted] = useState('');
  const groups = templateGroups(templates, wanted);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const begin = async (templateId: string) => {
    if (busy) return;
    setBusy(true);
    setFailed(undefined);
    try {
      goTo({ at: 'note', id: await vault.createNote(caseId, templateId) }, 'instead');
    } catch (why) {
      setFailed(why instanceof Error ? why.message : String(why));
      setBusy(false);
    }
  };
  return (
    <div class="templates">
      {failed && (
        <Notice look="danger" alert>
          <p>The note could not be begun: {failed}</p>
        </Notice>
      )}
      <TextField
        id="kind-of-note"
        label="Find a kind of note"
        type="search"
        value={wanted}
        onText={setWanted}
      />
      {groups.length === 0 && templates.length > 0 && (
        <p class="quiet" role="status">
          No kind of note has these words.
        </p>
      )}
      {groups.map((group) => (
        <section key={group.title}>
          <h3>{group.title}</h3>
          <ul class="plain-list">
            {group.templates.map((template) => (
              <li key={template.id}>
                <button
                  type="button"
                  class="template"
                  aria-disabled={busy}
                  onClick={() => void begin(template.id)}
                >
                  <strong>{template.title}</strong>
                  <span>{template.purpose}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Button look="quiet" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
