import { squash } from '../squash.ts';

/** A place that says whose page it is says little else. Characters. */
export const longestPlace = 200;

const INLINE = new Set('a abbr b bdi big cite em font i mark q s small span strong sub sup u'.split(' '));
const SILENT = 'script,style,noscript,template,option,[hidden],[aria-hidden=true]';

/** What an element shows, its blocks set apart by bars; empty where that is more than 200 characters. */
export function placeText(element: Element): string {
  let text = '';
  const add = (node: Node) => {
    for (
      let child = node.firstChild;
      child !== null && text.length <= 4 * longestPlace;
      child = child.nextSibling
    ) {
      if (child.nodeType === Node.TEXT_NODE) text += (child.nodeValue ?? '').replace(/\s+/g, ' ');
      if (child.nodeType !== Node.ELEMENT_NODE || (child as Element).matches(SILENT)) continue;
      const edge = INLINE.has((child as Element).localName) ? ' ' : ' | ';
      text += edge;
      add(child);
      text += edge;
    }
  };
  add(element);
  const said = squash(text)
    .replace(/(?:\s*\|\s*)+/g, ' | ')
    .replace(/^ \| | \| $/g, '');
  return said.length <= longestPlace ? said : '';
}
