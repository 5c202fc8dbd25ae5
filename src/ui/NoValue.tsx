import { isNoValue } from '../casefile/isNoValue.ts';
import { noValue } from '../casefile/noValue.ts';
import type { SectionTemplate } from '../kit/Template.ts';
import { TextField } from './TextField.tsx';

interface Props {
  section: SectionTemplate;
  value: string;
  onValue: (value: string) => void;
}

/** For a needed part that has no value: "N/A", or "unknown" with the reason [D51][D52]. */
export function NoValue({ section: { key, label }, value, onValue }: Props) {
  if (value.startsWith(noValue.unknown.trim())) {
    return (
      <TextField
        id={`why-${key}`}
        label={`Why is “${label}” unknown?`}
        value={value.slice(noValue.unknown.length)}
        maxLength={300}
        onText={(why) => onValue(`${noValue.unknown}${why}`)}
      />
    );
  }
  if (value !== '' && !isNoValue(value)) return null;
  return (
    <p class="no-value">
      {value === noValue.notApplicable ? (
        <>
          <span>N/A</span>
          <button type="button" class="link small" onClick={() => onValue('')}>
            Clear<span class="hidden"> {label}</span>
          </button>
        </>
      ) : (
        <>
          <button type="button" class="link small" onClick={() => onValue(noValue.notApplicable)}>
            N/A<span class="hidden">: {label}</span>
          </button>
          <button type="button" class="link small" onClick={() => onValue(noValue.unknown)}>
            Unknown…<span class="hidden"> {label}</span>
          </button>
        </>
      )}
    </p>
  );
}
