import type { CheckChoices } from './CheckChoices.ts';
import type { CheckLevel } from './CheckLevel.ts';
import type { CheckOptions } from './CheckOptions.ts';
import { defaultFine } from './defaultFine.ts';

/** The section of a note that a text stands in. */
interface Place {
  template: string;
  key: string;
  label: string;
  role?: string | undefined;
}

/** What the worker's choices mean for one section; without a place, for text that stands in no note. */
export function sectionOptions(
  choices: CheckChoices,
  base: Pick<CheckOptions, 'locale' | 'lexicon'>,
  place?: Place,
): CheckOptions {
  const levels: Record<string, CheckLevel> = {};
  // Only the part of the note that is about what comes next can be missing it.
  if (place?.role !== 'plan') levels['missing-next-step'] = 'off';
  const here = place && `${place.template}/${place.key}`;
  const take = (prefix: string): void => {
    for (const [key, value] of Object.entries(choices)) {
      const name = key.slice(prefix.length);
      if (key.startsWith(prefix) && !(name in levels && prefix === 'kind/'))
        levels[name] = value as CheckLevel;
    }
  };
  take('kind/');
  take('rule/');
  if (here !== undefined) take(`in/${here}/`);
  const section = place && (choices[`fine/${here}`] ?? defaultFine(place));
  return { ...base, levels, ...(section === undefined ? {} : { section }) };
}
