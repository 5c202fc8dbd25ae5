import { MONTHS } from './MONTHS.ts';
import { squash } from './squash.ts';
import { walkElements } from './walkElements.ts';

const NAMES = MONTHS.map((name) => new RegExp(`^(?:${name}|${name.slice(0, 3)})\\b`, 'i'));

function textsIn(calendar: Element): string[] {
  const texts: string[] = [];
  walkElements(calendar, (element) => {
    if (element.localName === 'select') {
      texts.push((element as HTMLSelectElement).selectedOptions[0]?.text ?? '');
      return false;
    }
    if (element.localName === 'input') texts.push((element as HTMLInputElement).value);
    else {
      let own = '';
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) own += ` ${node.nodeValue}`;
      const text = squash(own);
      if (text !== '' && text.length < 40) texts.push(text);
    }
    return true;
  });
  return texts;
}

/** The month (0 to 11) and year that a calendar shows, from its heading, its selects or its year box. */
export function monthShown(calendar: Element): { month: number; year: number } | undefined {
  let month = -1;
  let year = 0;
  for (const text of textsIn(calendar)) {
    if (month < 0) month = NAMES.findIndex((name) => name.test(text));
    const found = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text);
    if (!year && found) year = Number(found[1]);
    if (month >= 0 && year) return { month, year };
  }
  return undefined;
}
