const number =
  '(?:\\d+(?:[.,]\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|half|both|zero|no|none|all|every|each|any)';
const howOften =
  /\b(?:once|twice|thrice|daily|nightly|weekly|fortnightly|monthly|every|each|never|whole|entire|on (?:school|week|work)[ -]?days?|without (?:a|any|missing))\b|\bper (?:day|week|month)\b/i;
const howMuch = new RegExp(`\\b${number}\\b|[%£$€]\\s?\\d|\\d\\s?%`, 'i');
/** What holds a number and says only by when, or for how long. */
const dates = new RegExp(
  [
    '\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|\\b(?:19|20)\\d\\d\\b',
    '\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\b',
    '\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.? \\d{1,2}(?:st|nd|rd|th)?\\b',
    `\\b(?:in|within|for|over|during|after) (?:the )?(?:next |coming |first )?${number} (?:days?|weeks?|months?|years?|terms?)\\b`,
    `\\bthe (?:next|coming|first) ${number} (?:days?|weeks?|months?|years?|terms?)\\b`,
    "\\bone (?:of|another)\\b|\\bone[’']s\\b|\\bno longer\\b|\\bat all\\b|\\ball (?:right|the time)\\b|\\bany more\\b|\\beach other\\b|\\bevery(?:thing|one|body)\\b|\\bsome ?one\\b",
  ].join('|'),
  'gi',
);

/** Whether an objective says how much or how often, dates and spans of time left aside. */
export function saysHowMuch(text: string): boolean {
  const kept = text.replace(dates, ' ');
  return howOften.test(kept) || howMuch.test(kept);
}
