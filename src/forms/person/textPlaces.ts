import { isSeen } from '../isSeen.ts';
import { walkElements } from '../walkElements.ts';
import { placeText } from './placeText.ts';

/** Pages of more are looked at no further. */
const most = 3000;
const SILENT = new Set('script style noscript template option select textarea svg iframe head'.split(' '));

/** The elements that show a short text of their own, in the order of the page. */
export function textPlaces(root: Document): Element[] {
  const found: Element[] = [];
  walkElements(root, (element) => {
    if (found.length >= most || SILENT.has(element.localName) || element.localName.startsWith('casewright-'))
      return false;
    const says = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(node.nodeValue ?? ''),
    );
    if (says && placeText(element) !== '' && isSeen(element)) found.push(element);
    return true;
  });
  return found;
}
