const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE = new RegExp(
  [
    `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b`,
    `\\b${MONTH}\\.? \\d{1,4}\\b`,
    '\\b\\d{1,4}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?\\b',
    '\\b(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?s?\\b',
    `\\b(?:in|since|until|by|from|during|early|late|mid|last|next) ${MONTH}\\b`,
    '\\b(?:today|yesterday|tomorrow|tonight|noon|midday|midnight|christmas|easter|thanksgiving)\\b',
    '\\b(?:this|last|next|yesterday|tomorrow) (?:morning|afternoon|evening|week|night|month|year|weekend)\\b',
    '\\b\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|a\\.m|p\\.m|hrs|hours\\b|o.clock)',
    '\\b\\d{1,2}:\\d{2}\\b|\\b\\d{4} ?hrs?\\b',
    '\\bat \\d{1,2}(?:\\.\\d{2})?\\b(?! (?:street|road|sites?|places))',
    '\\b(?:on|of|by) the \\d{1,2}(?:st|nd|rd|th)\\b',
    '\\b(?:in|since) (?:19|20)\\d\\d\\b',
    '\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d',
    '\\b\\d+ (?:days?|weeks?|hours?|minutes?|months?) (?:ago|earlier|later|before)\\b',
    '\\[date',
  ].join('|'),
  'i',
);

/** Whether the text holds a date, a weekday, a clock time or a word such as "yesterday" (US and UK forms). */
export function hasDate(text: string): boolean {
  return DATE.test(text);
}
