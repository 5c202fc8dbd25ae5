import { editorOf } from './editorOf.ts';

const BLOCKS = new Set('p div li h1 h2 h3 h4 h5 h6 blockquote pre tr'.split(' '));

function lines(node: Node, into: string[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) into[into.length - 1] += child.nodeValue ?? '';
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    const name = element.localName;
    if (name === 'br') into.push('');
    else if (BLOCKS.has(name)) {
      if (into.at(-1) !== '') into.push('');
      lines(element, into);
      if (into.at(-1) !== '') into.push('');
    } else if (!/placeholder/i.test(element.className) && element.getAttribute('aria-hidden') !== 'true') {
      lines(element, into);
    }
  }
}

/** The text of a rich text field, a line for each paragraph, without blank lines or what the editor adds unseen. */
export function richText(element: Element): string {
  const into = [''];
  lines(editorOf(element), into);
  return into
    .map((line) =>
      line
        .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
        .replace(/[\s\u00a0]+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n');
}
