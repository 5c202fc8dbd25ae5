import type { RichText } from './RichText.ts';

const blocks = new Set(
  (
    'address article aside blockquote dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ' +
    'main nav ol p pre section summary table tbody td th tr ul'
  ).split(' '),
);
const silent = new Set(['script', 'style', 'template', 'noscript']);

/**
 * Reads what stands in an editable element, blocks and `br` as lines. White space keeps its length, so that offsets
 * in a node and in the text are the same; what can't be edited, such as a mention, is one sign that is no word.
 */
export function readRich(root: HTMLElement, preserved: boolean): RichText {
  const pieces: RichText['pieces'] = [];
  let text = '';
  const endLine = (): void => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const walk = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) {
        const { data } = node as Text;
        pieces.push({ node: node as Text, start: text.length });
        text += preserved ? data.replace(/\u00a0/g, ' ') : data.replace(/[\t\n\r\f\u00a0]/g, ' ');
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const element = node as HTMLElement;
        const name = element.localName;
        if (name === 'br') text += '\n';
        else if (silent.has(name)) continue;
        else if (element.contentEditable === 'false') text += '\ufffc';
        else if (blocks.has(name)) {
          endLine();
          walk(element);
          endLine();
        } else walk(element);
      }
    }
  };
  walk(root);
  return { text, pieces };
}
