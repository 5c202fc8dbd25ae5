import { isNoValue } from '../casefile/isNoValue.ts';
import type { SectionTemplate } from '../kit/Template.ts';
import { NoValue } from './NoValue.tsx';

interface Props {
  section: SectionTemplate;
  value: string;
  onValue: (value: string) => void;
}

const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/** Radios or checkboxes in a fieldset; several choices are kept one to a line. */
export function ChoiceSection({ section, value, onValue }: Props) {
  const { key, label, kind, hint } = section;
  const options =
    kind === 'yes-no' ? yesNo : (section.options ?? []).map((option) => ({ value: option, label: option }));
  const several = kind === 'choices';
  const chosen = several ? value.split('\n').filter(Boolean) : [value];
  const choose = (option: string, on: boolean) => {
    if (!several) return onValue(option);
    // In the order of the template, so that two devices which choose the same write the same.
    onValue(
      options
        .map((one) => one.value)
        .filter((one) => (one === option ? on : chosen.includes(one)))
        .join('\n'),
    );
  };
  return (
    <fieldset class="note-section choice-section" aria-describedby={hint ? `hint-${key}` : undefined}>
      <legend>{label}</legend>
      {hint && (
        <p class="hint" id={`hint-${key}`}>
          {hint}
        </p>
      )}
      <div class="options">
        {options.map((option) => (
          <label key={option.value} class="option">
            <input
              type={several ? 'checkbox' : 'radio'}
              name={`value-${key}`}
              checked={chosen.includes(option.value)}
              onChange={(event) => choose(option.value, event.currentTarget.checked)}
            />
            {option.label}
          </label>
        ))}
        {!several && value !== '' && !isNoValue(value) && (
          <button type="button" class="link small" onClick={() => onValue('')}>
            Clear<span class="hidden"> {label}</span>
          </button>
        )}
      </div>
      {section.mustHave && <NoValue section={section} value={value} onValue={onValue} />}
    </fieldset>
  );
}
