import { useState } from 'preact/hooks';
import type { CaseForm } from '../casefile/CaseForm.ts';
import { Button } from './Button.tsx';
import { caseFormProblems } from './caseFormProblems.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { goTo } from './goTo.ts';
import { MissingPage } from './MissingPage.tsx';
import { ProfileFields } from './ProfileFields.tsx';
import { readCaseDraft } from './readCaseDraft.ts';
import { TextField } from './TextField.tsx';
import { tidyTags } from './tidyTags.ts';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';
import { useTitleFocus } from './useTitleFocus.ts';

const empty: CaseForm = { name: '', caseNumber: '', pseudonym: '', born: '', allocated: '', practice: false };

/** The short form: makes a case file, or edits the profile of the one with `id`. */
export function CaseFormPage({ id }: { id: string | undefined }) {
  const { vault } = useApp();
  useStore(vault.cases);
  const start = id === undefined ? empty : vault.caseForm(id);
  const draft = `case ${id ?? 'new'}`;
  const [changed, setChanged] = useState(() => readCaseDraft(vault.drafts?.get(draft)));
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const heading = useTitleFocus(`form ${id}`);
  if (start === undefined) return <MissingPage what="case" />;

  const form = { ...start, ...changed };
  const kept = form.tags ? { ...form, tags: tidyTags(form.tags) } : form;
  const problems = caseFormProblems(kept);
  const errors: Record<string, string | undefined> = attempt > 0 ? { ...problems, 'keep-case': failed } : {};
  const set = (patch: Partial<CaseForm>) => {
    setChanged({ ...changed, ...patch });
    vault.drafts?.put(draft, JSON.stringify({ ...changed, ...patch }));
  };
  const keep = async () => {
    setAttempt(attempt + 1);
    setFailed(undefined);
    if (Object.keys(problems).length > 0) return;
    setBusy(true);
    try {
      const made = id ?? (await vault.createCase(kept));
      if (id !== undefined) await vault.updateCase(id, kept);
      vault.drafts?.put(draft, undefined);
      goTo({ at: 'case', id: made }, 'instead');
    } catch (why) {
      setFailed(`Not saved: ${why instanceof Error ? why.message : String(why)}`);
      setAttempt(attempt + 2);
      setBusy(false);
    }
  };

  return (
    <main class="pane page">
      <form
        class="page-body narrow"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void keep();
        }}
      >
        <h1 tabIndex={-1} ref={heading}>
          {id === undefined ? 'New case' : 'Edit case'}
        </h1>
        <ErrorSummary errors={errors} attempt={attempt} />
        <TextField
          id="case-name"
          label="Full name"
          hint="Exactly as it stands on the file."
          value={form.name}
          onText={(name) => set({ name })}
          error={errors['case-name']}
          autocomplete="off"
        />
        <TextField
          id="case-number"
          label="Case number (optional)"
          hint="The agency’s number for the client or case."
          width="medium"
          value={form.caseNumber}
          onText={(caseNumber) => set({ caseNumber })}
          error={errors['case-number']}
          autocomplete="off"
        />
        <TextField
          id="case-pseudonym"
          label="Pseudonym or initials (optional)"
          hint="For where the name must not show."
          width="medium"
          value={form.pseudonym}
          onText={(pseudonym) => set({ pseudonym })}
          error={errors['case-pseudonym']}
          autocomplete="off"
        />
        <div class="side-by-side">
          <TextField
            id="case-born"
            label="Date of birth (optional)"
            type="date"
            width="short"
            value={form.born}
            onText={(born) => set({ born })}
            error={errors['case-born']}
          />
          <TextField
            id="case-allocated"
            label="Allocated to you on (optional)"
            type="date"
            width="short"
            value={form.allocated}
            onText={(allocated) => set({ allocated })}
            error={errors['case-allocated']}
          />
        </div>
        <details class="filters more-profile" open={id !== undefined}>
          <summary>More about the client and the file (optional)</summary>
          <div class="record-form">
            <ProfileFields form={form} set={set} errors={errors} />
          </div>
        </details>
        <div class="acts">
          <Button look="primary" submit id="keep-case" busy={busy && 'Saving…'}>
            {id === undefined ? 'Make case file' : 'Save changes'}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              vault.drafts?.put(draft, undefined);
              goTo(id === undefined ? { at: 'cases' } : { at: 'case', id });
            }}
          >
            Cancel
          </Button>
        </div>
      </form>
    </main>
  );
}
