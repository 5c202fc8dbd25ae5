import type { DateFormat } from './DateFormat.ts';
import { dateFormatFrom } from './dateFormatFrom.ts';
import type { Field } from './Field.ts';
import { learnedFormats } from './learnedFormats.ts';
import { parentOf } from './parentOf.ts';
import { squash } from './squash.ts';

const ATTRIBUTES =
  /^(?:data-.*format.*|format|date-?format|display-?format|format-pattern|data-placeholder|data-mask|data-inputmask.*|aria-placeholder)$/;

/** The order of the parts that a regular expression on the input asks for. */
function fromPattern(pattern: string): DateFormat | undefined {
  if (/^\^?\(?\\d\{4\}/.test(pattern)) return dateFormatFrom('yyyy-mm-dd');
  const separator =
    /[^\\\d{}()[\]|?^$+*.]|\\\/|\\\./.exec(pattern.replace(/\\d|\d-\d/g, ''))?.[0]?.replace('\\', '') ?? '/';
  if (
    /^\^?\(?:?\(?(?:\?:)?0?\[?1-9\]?\|1\[0-?,?[12]\]/.test(pattern) ||
    /^\^?\((?:\?:)?0\[1-9\]\|1\[0/.test(pattern)
  ) {
    return dateFormatFrom(`mm${separator}dd${separator}yyyy`);
  }
  if (/^\^?\((?:\?:)?0\[1-9\]\|\[12\]/.test(pattern))
    return dateFormatFrom(`dd${separator}mm${separator}yyyy`);
  return undefined;
}

function fromAttributes(element: Element): DateFormat | undefined {
  for (const { name, value } of element.attributes) {
    if (!ATTRIBUTES.test(name) && !/^data-(?:options|config)/.test(name)) continue;
    const format = dateFormatFrom(value);
    if (format) return format;
  }
  return undefined;
}

/** What dates look like where nothing else is said: by the language of the page, its address, and last the browser's. */
function fromPlace(element: Element): DateFormat {
  const language = element.closest('[lang]')?.getAttribute('lang') || '';
  const host = location.hostname;
  let us = /^en-us\b/i.test(language);
  if (!us && (language === '' || /^en$/i.test(language))) {
    us =
      /\.(?:gov|mil|us)$/.test(host) ||
      (!/\.(?:uk|ie|au|nz|in|za)$/.test(host) && /^en-US$/.test(navigator.language));
  }
  const base = { separator: '/', padded: true, yearDigits: 4, month: 'number', sure: false } as const;
  if (/^(?:zh|ja|ko|hu|lt|sv|fr-ca)\b/i.test(language)) return { ...base, order: 'ymd', separator: '-' };
  if (/^(?:de|ru|pl|cs|fi|nb|no|da|tr)\b/i.test(language)) return { ...base, order: 'dmy', separator: '.' };
  return { ...base, order: us ? 'mdy' : 'dmy' };
}

/** How a box takes a date: read from placeholder, hint, label, attributes, what is in it, the words around, the language. */
export function dateFormatOf(field: Pick<Field, 'element' | 'label' | 'hint'>): DateFormat {
  const { element } = field;
  const learned = learnedFormats.get(element);
  if (learned) return learned;
  const input = element as HTMLInputElement;
  for (const said of [
    input.placeholder ?? '',
    field.hint ?? '',
    field.label,
    element.getAttribute('title') ?? '',
  ]) {
    const format = dateFormatFrom(said);
    if (format) return format;
  }
  let around: Element | null = element;
  for (let level = 0; around && level < 4; level++, around = parentOf(around)) {
    const format = fromAttributes(around);
    if (format) return format;
  }
  const pattern = fromPattern(input.pattern ?? '') ?? dateFormatFrom(input.value ?? '');
  if (pattern) return pattern;
  around = parentOf(element);
  for (let level = 0; around && level < 3; level++, around = parentOf(around)) {
    if (around.querySelectorAll('input:not([type=hidden]),select,textarea').length > 1) break;
    const format = dateFormatFrom(squash(around.textContent ?? '').slice(0, 400));
    if (format) return format;
  }
  return fromPlace(element);
}
