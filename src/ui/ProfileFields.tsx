import type { CaseForm } from '../casefile/CaseForm.ts';
import { caseStatusWords } from './caseStatusWords.ts';
import { ProseField } from './ProseField.tsx';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';
import { wordOptions } from './wordOptions.ts';

interface Props {
  form: CaseForm;
  set: (patch: Partial<CaseForm>) => void;
  errors: Readonly<Record<string, string | undefined>>;
}

/** The fuller profile: where the case file stands, what the client is called, how they are reached. All optional. */
export function ProfileFields({ form, set, errors }: Props) {
  const field = (
    name: 'preferredName' | 'pronouns' | 'language' | 'phone' | 'statusWhy',
    label: string,
    hint?: string,
  ) => (
    <TextField
      id={`case-${name}`}
      label={label}
      hint={hint}
      value={form[name] ?? ''}
      onText={(value) => set({ [name]: value })}
      error={errors[`case-${name}`]}
      maxLength={200}
      autocomplete="off"
    />
  );
  const tick = (name: 'preferredAgreed' | 'interpreter', label: string) => (
    <label class="option">
      <input
        type="checkbox"
        checked={form[name] ?? false}
        onChange={(event) => set({ [name]: event.currentTarget.checked })}
      />
      {label}
    </label>
  );
  const over = form.status === 'closed' || form.status === 'transferred';
  return (
    <>
      <div class="side-by-side">
        <SelectField
          id="case-status"
          label="Status"
          wide
          value={form.status ?? ''}
          options={[['', 'Not set'], ...wordOptions(caseStatusWords)]}
          onValue={(status) => set({ status })}
          error={errors['case-status']}
        />
        <TextField
          id="case-statusSince"
          label={over ? 'On' : 'Since'}
          type="date"
          value={form.statusSince ?? ''}
          onText={(statusSince) => set({ statusSince })}
          error={errors['case-statusSince']}
        />
      </div>
      {over && field('statusWhy', form.status === 'closed' ? 'Why it was closed' : 'To whom, and why')}
      {field(
        'preferredName',
        'Preferred name',
        'A nickname or another name, only if the client wants it used.',
      )}
      {tick('preferredAgreed', 'The client agreed that it is used in notes')}
      <div class="side-by-side">
        {field('pronouns', 'Pronouns')}
        {field('language', 'Language')}
      </div>
      {tick('interpreter', 'Interpreter needed')}
      {field('phone', 'Phone')}
      <ProseField
        id="case-address"
        label="Address"
        value={form.address ?? ''}
        onText={(address) => set({ address })}
        maxLength={500}
      />
      <TextField
        id="case-tags"
        label="Tags"
        hint="Separated by commas, such as “housing, benefits”."
        value={(form.tags ?? []).join(',')}
        onText={(text) => set({ tags: text === '' ? [] : text.split(',') })}
        error={errors['case-tags']}
        autocomplete="off"
      />
    </>
  );
}
