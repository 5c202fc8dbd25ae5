import { inflect } from './inflect.ts';

/**
 * The suggestions of a rule as they fit where they stand: `^verb` takes the form that was matched, `#noun` its
 * number, and a capital at the start of a sentence is kept.
 */
export function suggest(
  suggestions: string[],
  form: number,
  capital: boolean,
  locale: string | undefined,
): string[] {
  if (!capital && locale !== 'en-GB' && !suggestions.some((one) => /[\^#]/.test(one))) return suggestions;
  return suggestions.map((suggestion) => {
    let text = suggestion.replace(/\^(\w+)/g, (_, verb: string) => inflect(verb)[form < 0 ? 0 : (form as 0)]);
    text = text.replace(/#(\w+)/g, (_, noun: string) =>
      form === 1 ? (noun === 'person' ? 'people' : inflect(noun)[1]) : noun,
    );
    if (locale === 'en-GB')
      text = text.replace(/\bbehavior/g, 'behaviour').replace(/\bcounseling/g, 'counselling');
    return capital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  });
}
