import { hasDate } from './hasDate.ts';

const count = '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few)';
const span = '(?:days?|weeks?|fortnights?|months?|years?|terms?|sessions?)';
const month = '(?:january|february|march|april|june|july|august|september|october|november|december)';
const ends = new RegExp(
  [
    // By the end of term, before the hearing, until school starts: an event that comes once.
    "\\b(?:by|before|until|till|up to) (?!bus\\b|train\\b|foot\\b|car\\b|taxi\\b|phone\\b|letter\\b|e-?mail\\b|text\\b|post\\b|(?:him|her|it|my|your)self\\b|themsel|doing\\b|using\\b|then\\b|now\\b|breakfast\\b|lunch\\b|dinner\\b|bed(?:time)?\\b|(?:each|every)\\b|\\d+ ?%|half\\b(?![ -]term))(?:the |his |her |their |our |my |your |its )?(?:next |end of (?:the )?(?:next |this )?)?(?:[a-z’'-]+ )?(?:[a-z]+ )?(?:end|start|test|exams?|hearing|review|appointment|meeting|conference|birth|due date|birthday|court|school|college|half[ -]term|term|spring|summer|autumn|fall|winter|holidays?|break|year|month|week|weekend|discharge|release|move|visit|session|starts?|begins?|ends?|comes?|christmas|easter)\\b",
    `\\b(?:in|within|for|over|during|after) (?:the )?(?:next |coming |first |following |at least |no more than |about )?${count} (?:more |full |school )?${span}\\b`,
    `\\b(?:the|this|next|coming) (?:next |coming )?(?:${count} )?${span}\\b(?! before)`,
    `\\b(?:${count}|first|next) ${span} (?:from now|from today|in a row|running)\\b`,
    `\\b(?:each|every) ${span} (?:for|until|till)\\b`,
    `\\b(?:by|in|until|till|before|end of|mid|late|early|throughout|during)[ -](?:the )?(?:end of |start of |middle of )?(?:${month}|may\\b|spring|summer|autumn|winter)`,
    '\\bby (?:the )?(?:19|20)\\d\\d\\b',
  ].join('|'),
  'i',
);
/** A weekday that comes every week is how often, not by when. */
const habitual =
  /\b(?:each|every|on|most) (?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:,? (?:and|or) (?:mon|tues|wednes|thurs|fri|satur|sun)days?)?\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|\b(?:each|every) (?:day|night|morning|evening|afternoon|week|weekend|month)\b/gi;
/** A clock time says when in a day, and a dose or a score is no date. */
const clock =
  /\b(?:by|before|after|at|until|from|to|between)? ?\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|a\.m\.?|p\.m\.?|o.clock)\b|\b(?:by|before|after|at|until|from|to) \d{1,2}[:.]\d{2}\b|\b\d{1,2}:\d{2}\b|\b(?:noon|midnight|midday|tonight)\b|\b\d{1,2}\/10\b|\b\d+(?:[.-]\d+)?[- ](?:\d+ )?(?:hours?|hrs|minutes?|mins?|miles?|km|mg|ml|units?|times|kg|lbs?|pounds?|dollars?|points?|%)/gi;

/** Whether an objective says by when: a date, a span of time from now, or an event that comes once. */
export function saysWhen(text: string): boolean {
  const kept = text.replace(clock, ' ').replace(habitual, ' ');
  return ends.test(text.replace(clock, ' ')) || hasDate(kept);
}
