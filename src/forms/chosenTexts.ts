import { chosenOptions } from './chosenOptions.ts';
import { shownText } from './shownText.ts';

/** What a combobox holds, an entry each: what it shows, else what its list marks as chosen ("2 options selected"). */
export function chosenTexts(combobox: Element): string[] {
  const shown = shownText(combobox);
  return shown.length > 0 ? shown : chosenOptions(combobox);
}
