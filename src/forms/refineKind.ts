import { controlledList } from './controlledList.ts';
import { dateFormatFrom } from './dateFormatFrom.ts';
import type { FieldKind } from './FieldKind.ts';
import { parentOf } from './parentOf.ts';

const DATE_NAME =
  /(?:^|[^a-z])(?:date|dob|dat)(?:$|[^a-z])|date-?picker|[a-z]Date(?:$|[^a-z])|hasDatepicker|flatpickr-input/;
const DATE_LABEL =
  /\bdates?\b|\bd\.?o\.?b\b|\bwhen\b.*\b(?:visit|happen|seen)|\b(?:next|last) (?:review|appointment|visit|contact) (?:on|due)\b/i;
const NOT_DATE = /\b(?:up to date|date and time|dates? of|dates$|how often|details|description|reason)\b/i;
const TIME_LABEL =
  /\b(?:start|end|begin|finish|arrival|departure|visit|contact|session|appointment)(?:ing|ed)? time\b|^time\b(?! (?:zone|spent|taken|period|frame|scale))|\btime (?:of|in|out|started|ended|from|to)\b|\(?24[- ]hour/i;
/** What pickers write into an empty box. */
const DATE_HINT = /^(?:please )?(?:select|choose|pick|enter)(?: a| the)? (?:date|day)\b/i;
const TIME_HINT = /^(?:please )?(?:select|choose|pick|enter)(?: a| the)? time\b/i;
const PICKER = /picker|calendar/i;
const TIME_SHAPE = /\bhh?[:.]mm\b|\b\d{1,2}:\d{2}\s?(?:am|pm)?\b|--:--/i;

function classesAround(element: Element, levels: number): string {
  let classes = '';
  let at: Element | null = element;
  for (let level = 0; at && level < levels; level++, at = parentOf(at))
    classes += ` ${at.localName} ${at.getAttribute('class') ?? ''}`;
  return classes;
}

function isMulti(element: Element): boolean {
  const list = controlledList(element);
  if (list?.getAttribute('aria-multiselectable') === 'true') return true;
  return /\bmulti(?:ple|select)?\b|-multi(?:ple)?\b|--multiple\b/i.test(classesAround(element, 4));
}

/** What a plain text box or combobox really takes, by its hints, names and label. */
export function refineKind(
  element: Element,
  kind: FieldKind,
  label: string,
  hint: string,
  companion?: Element,
): FieldKind {
  if (companion?.localName === 'select' && (kind === 'text' || kind === 'combobox')) {
    return (companion as HTMLSelectElement).multiple ? 'multi-combobox' : 'combobox';
  }
  if (kind === 'combobox') {
    const classes = classesAround(element, 3);
    const popup = element.getAttribute('aria-haspopup');
    const picker = PICKER.test(classes) || popup === 'dialog' || popup === 'grid';
    if (picker && TIME_LABEL.test(label) && !/\bdate\b/i.test(label)) return 'time';
    if (/date-?picker|date-?input|datebox|date-field|date-editor--date\b|p-calendar/i.test(classes))
      return 'date';
    if (/time-?picker|time-?input|timebox|date-editor--time\b|time-select/i.test(classes)) return 'time';
    if (/date ?-?picker/i.test(element.getAttribute('aria-label') ?? '')) return 'date';
    if (picker && (DATE_LABEL.test(label) || DATE_HINT.test(hint))) return 'date';
    return isMulti(element) ? 'multi-combobox' : 'combobox';
  }
  if (kind !== 'text') return kind;
  const said = `${label} ${hint}`;
  const around = classesAround(element, 4);
  const names = `${element.getAttribute('name') ?? ''} ${element.id} ${around}`;
  const shape = dateFormatFrom(said) ?? dateFormatFrom((element as HTMLInputElement).value);
  if (TIME_SHAPE.test(said) && !shape) return 'time';
  if (/time-?picker|timebox/i.test(around) && !/date/i.test(around)) return 'time';
  if (shape && TIME_SHAPE.test(said)) return 'datetime';
  if (!shape && ((TIME_LABEL.test(label) && !/\bdate\b/i.test(label)) || TIME_HINT.test(hint))) return 'time';
  if (DATE_HINT.test(hint) || /date ?-?picker/i.test(element.getAttribute('aria-label') ?? '')) return 'date';
  if (shape || DATE_NAME.test(names) || (DATE_LABEL.test(label) && !NOT_DATE.test(label))) return 'date';
  if (/^date of\b/i.test(label)) return 'date';
  if (
    /\b(?:tags?|chips?|token)-?(?:input|field|box|list)?\b/i.test(classesAround(element, 3)) &&
    !/class=|search/i.test(names)
  )
    return 'tags';
  return kind;
}
