import { CONTROLS } from './CONTROLS.ts';
import { EDITOR_NAME } from './EDITOR_NAME.ts';
import { isSeen } from './isSeen.ts';
import { ownText } from './ownText.ts';
import { parentOf } from './parentOf.ts';
import { squash } from './squash.ts';

const INLINE = new Set(
  'b strong i em u span font small label abbr sup sub a acronym big tt code mark'.split(' '),
);
const EDGE = new Set('form body table tbody tr dialog main html'.split(' '));
/** Bars of buttons stand between an editor and its label. */
const TOOLBAR = '[role=toolbar],[role=menubar],[class*=toolbar i],[class*=menubar i]';
const MOST_LEVELS = 7;
const LONGEST = 160;

/** A text area that an editor has hidden behind itself is no other input. */
function holdsControl(element: Element): boolean {
  if (element.matches(CONTROLS)) return element.localName !== 'textarea' || isSeen(element);
  return element.querySelector(CONTROLS) !== null;
}

/** A label that names another input than the one it stands beside. */
function isAnothers(element: Element, node: Node): boolean {
  const control = element.localName === 'label' ? (element as HTMLLabelElement).control : null;
  return control !== null && control !== node && !node.contains(control) && isSeen(control);
}

/** The text on one side of a node, up to the next line break, block or control. */
function beside(node: Node, side: 'before' | 'after'): { text: string; blocked: boolean } {
  const step = side === 'before' ? 'previousSibling' : 'nextSibling';
  let text = '';
  for (let sibling = node[step]; sibling; sibling = sibling[step]) {
    if (sibling.nodeType === Node.TEXT_NODE) {
      text = side === 'before' ? sibling.nodeValue + text : text + sibling.nodeValue;
      continue;
    }
    if (sibling.nodeType !== Node.ELEMENT_NODE) continue;
    const element = sibling as HTMLElement;
    const name = element.localName;
    if (name === 'br' || name === 'hr') {
      if (squash(text)) return { text, blocked: true };
      continue;
    }
    if (name === 'script' || name === 'style' || element.hidden || element.matches(TOOLBAR)) continue;
    if (holdsControl(element) || isAnothers(element, node)) return { text, blocked: true };
    if (INLINE.has(name)) {
      text = side === 'before' ? `${ownText(element)} ${text}` : `${text} ${ownText(element)}`;
      continue;
    }
    if (squash(text)) return { text, blocked: true };
    const block = squash(ownText(element));
    if (block) return { text: block, blocked: true };
  }
  return { text, blocked: false };
}

/**
 * The words that stand before an input (or, for a tick box, after it), looking outwards from it and never past
 * another input. Empty when there are none, or so many that they can't be a label.
 */
export function nearbyText(element: Element, side: 'before' | 'after' = 'before', until?: Element): string {
  let node: Element | null = element;
  for (let level = 0; node && level < MOST_LEVELS; level++) {
    const { text, blocked } = beside(node, side);
    const said = squash(text);
    const found = EDITOR_NAME.test(said) ? '' : said;
    if (/\p{L}{2}|^\p{Lo}/u.test(found)) return found.length <= LONGEST ? found : '';
    if (blocked) return '';
    // What follows the host of a shadow root belongs to the next input.
    if (side === 'after' && !node.parentElement) return '';
    node = parentOf(node);
    if (node === null || node === until || EDGE.has(node.localName)) return '';
  }
  return '';
}
