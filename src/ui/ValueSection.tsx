import { isNoValue } from '../casefile/isNoValue.ts';
import type { SectionTemplate } from '../kit/Template.ts';
import { ChoiceSection } from './ChoiceSection.tsx';
import { NoValue } from './NoValue.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  section: SectionTemplate;
  /** Empty when nothing is chosen; several choices stand one to a line; yes-no is `yes` or `no`. */
  value: string;
  onValue: (value: string) => void;
}

/** A section that is not text: one of the platform's own controls. */
export function ValueSection({ section, value, onValue }: Props) {
  const { key, label, kind, hint } = section;
  if (kind === 'choice' || kind === 'choices' || kind === 'yes-no') {
    return <ChoiceSection section={section} value={value} onValue={onValue} />;
  }
  return (
    <section class="note-section value">
      <TextField
        id={`value-${key}`}
        label={label}
        {...(hint ? { hint } : {})}
        type={kind === 'date' || kind === 'time' ? kind : 'text'}
        {...(kind === 'number' ? { inputMode: 'decimal' as const } : {})}
        width="short"
        autocomplete="off"
        value={isNoValue(value) ? '' : value}
        onText={onValue}
      />
      {section.mustHave && <NoValue section={section} value={value} onValue={onValue} />}
    </section>
  );
}
