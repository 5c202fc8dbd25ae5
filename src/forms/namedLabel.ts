import { cleanLabel } from './cleanLabel.ts';
import { labelMemory } from './labelMemory.ts';
import { ownText } from './ownText.ts';
import { textOfIds } from './textOfIds.ts';

/** Names that kits give to each of their boxes. */
const KIND_ONLY =
  /^(?:date ?picker|time ?picker|calendar|combo ?box|select|dropdown|input|text ?(?:box|field|input))(?: ?(?:input|field|menu|box))?$/i;

/** What names an element outright: its `<label>`, then ARIA, then the legend or label slot of a group. */
export function namedLabel(element: Element): string {
  const before = labelMemory.known?.get(element);
  if (before !== undefined) return before;
  const label = findLabel(element);
  labelMemory.known?.set(element, label);
  return label;
}

function findLabel(element: Element): string {
  const labels = (element as HTMLInputElement).labels;
  if (labels?.length) {
    for (const label of labels) {
      const text = cleanLabel(ownText(label));
      if (text) return text;
    }
  } else if (element.id && !labels) {
    const root = element.getRootNode() as Document | ShadowRoot;
    const label = root.querySelector?.(`label[for="${CSS.escape(element.id)}"]`);
    const text = label ? cleanLabel(ownText(label)) : '';
    if (text) return text;
  }
  const named = cleanLabel(textOfIds(element, 'aria-labelledby'));
  if (named) return named;
  const aria = cleanLabel(element.getAttribute('aria-label') ?? '');
  if (aria && !KIND_ONLY.test(aria)) return aria;
  if (element.localName === 'fieldset') {
    for (const child of element.children) {
      if (child.localName === 'legend') return cleanLabel(ownText(child));
    }
  }
  return '';
}
