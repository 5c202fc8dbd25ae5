import { parentOf } from './parentOf.ts';

const COUNT = '(\\d{1,3}(?:[,.]\\d{3})+|\\d+)';
const LIMITS = [
  new RegExp(
    `(?:max(?:imum|\\.)?|up to|limit(?:ed)?|no more than|at most|within|under)\\D{0,25}${COUNT}\\s*(characters?|chars?|words?)`,
    'i',
  ),
  new RegExp(`${COUNT}\\s*[- ]?(characters?|chars?|words?)\\s*(?:max|limit|allowed|or (?:less|fewer))`, 'i'),
];
const LEFT = new RegExp(`${COUNT}\\s*(characters?|chars?|words?)\\s*(?:remaining|left|available)`, 'i');

interface Limit {
  maxLength?: number;
  maxWords?: number;
}

function said(count: string, unit: string, used: string): Limit {
  const number = Number(count.replace(/[,.]/g, ''));
  if (number === 0) return {};
  if (/^w/i.test(unit)) return { maxWords: number + (used.match(/\S+/g)?.length ?? 0) };
  return { maxLength: number + used.length };
}

/** How much a box takes: by its attribute, a counter around it, or what the page says in words. */
export function lengthLimit(element: Element, hint: string): Limit {
  const input = element as HTMLInputElement;
  if (input.maxLength > 0) return { maxLength: input.maxLength };
  let around: Element | null = element;
  for (let level = 0; around && level < 4; level++, around = parentOf(around)) {
    const characters = Number(
      around.getAttribute('data-maxlength') ?? around.getAttribute('data-max-length') ?? 0,
    );
    const words = Number(around.getAttribute('data-maxwords') ?? 0);
    if (words > 0) return { maxWords: words };
    if (characters > 0) return { maxLength: characters };
  }
  for (const pattern of LIMITS) {
    const match = pattern.exec(hint);
    if (match) return said(match[1] ?? '', match[2] ?? '', '');
  }
  const left = LEFT.exec(hint);
  return left ? said(left[1] ?? '', left[2] ?? '', input.value ?? '') : {};
}
