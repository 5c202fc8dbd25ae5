const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const NUMBER = '(?:\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const DATE = new RegExp(
  [
    `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of|-)? ?${MONTH}\\b`,
    `\\b${MONTH}\\.? \\d{1,4}(?:st|nd|rd|th)?\\b`,
    '\\b\\d{1,4}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?\\b',
    '\\b(?:mon|tues?|weds?|wednes|thu|thurs?|fri|satur)(?:day)?s?\\b|\\b(?:on|last|next|this) (?:sat|sun)\\b|\\bsat\\.|\\bsundays?\\b',
    `\\b(?:in|since|until|by|from|during|early|late|mid|last|next|before|after)[ -]${MONTH}\\b`,
    '\\b(?:today|yesterday|tomorrow|tonight|noon|midday|midnight|christmas|easter|thanksgiving|halloween|new year|boxing day|bank holiday)\\b',
    '\\b(?:this|last|next|yesterday|tomorrow) (?:morning|afternoon|evening|week|night|month|year|weekend|a\\.?m|p\\.?m)\\b',
    `\\b${NUMBER}(?:[:.]\\d{2})? ?(?:am|pm|a\\.m|p\\.m|hrs|hours\\b|o.clock)`,
    '\\b\\d{1,2}:\\d{2}\\b|\\b0\\d[0-5]\\d\\b|\\b\\d{4} ?hrs?\\b',
    `(?:\\bat|@) ${NUMBER}(?:\\.\\d{2})?\\b(?! (?:street|road|sites?|places|of|time|point|stage|[a-z]{1,12}ing))|\\b(?:half past|quarter (?:to|past)) `,
    '\\b(?:the |on )(?:\\d{1,2})(?:st|nd|rd|th)\\b',
    '\\b(?:in|since|spring|summer|autumn|fall|winter) (?:19|20)\\d\\d\\b|\\bweek \\d',
    `\\b(?:an?|${NUMBER}) (?:days?|weeks?|hours?|minutes?|months?) (?:ago|earlier|later|before)\\b|\\bthe (?:day|night|week) before\\b`,
    '\\[date',
  ].join('|'),
  'i',
);

/** Whether the text holds a date, a weekday, a clock time or a word such as "yesterday" (US and UK forms). */
export function hasDate(text: string): boolean {
  return DATE.test(text);
}
