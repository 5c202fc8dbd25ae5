import { CONTROLS } from './CONTROLS.ts';
import { cleanLabel } from './cleanLabel.ts';
import { commonAncestor } from './commonAncestor.ts';
import { labelOf } from './labelOf.ts';
import { namedLabel } from './namedLabel.ts';
import { nearbyText } from './nearbyText.ts';
import { optionLabel } from './optionLabel.ts';
import { parentOf } from './parentOf.ts';

const MOST_LEVELS = 6;

/** The question that several inputs answer together: the name of the group around them, or the words before it. */
export function questionLabel(elements: Element[]): { label: string; group: string } {
  let at = commonAncestor(elements);
  if (at === elements[0]) at = at && parentOf(at);
  if (!at) return { label: '', group: '' };
  const around = at;
  for (let level = 0; at && level < MOST_LEVELS; level++, at = parentOf(at)) {
    if (at.querySelectorAll(CONTROLS).length > elements.length * 2) break;
    const named =
      namedLabel(at) || cleanLabel(at.localName.includes('-') ? (at.getAttribute('label') ?? '') : '');
    if (named) return { label: named, group: '' };
  }
  const [first] = elements as [Element];
  let inside: Element = first;
  for (let up = parentOf(inside); up && up !== around; up = parentOf(up)) inside = up;
  const within = cleanLabel(nearbyText(inside, 'before', around));
  if (within && within !== optionLabel(first)) return { label: within, group: '' };
  return labelOf(around);
}
