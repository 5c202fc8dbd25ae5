import { cleanLabel } from './cleanLabel.ts';
import { labelAround } from './labelAround.ts';
import { namedLabel } from './namedLabel.ts';
import { nearbyText } from './nearbyText.ts';
import { ownText } from './ownText.ts';
import { parentOf } from './parentOf.ts';

/** What stands beside a radio or tick box, or in an option. */
export function optionLabel(element: Element): string {
  const native = element.localName === 'input';
  const named = namedLabel(element) || (native ? '' : cleanLabel(ownText(element)));
  if (named) return named;
  const root = element.getRootNode();
  const hosted = root instanceof ShadowRoot ? namedLabel(root.host) || labelAround(root.host) : '';
  if (hosted) return hosted;
  // The next cell of a table is about something else.
  const cell = element.closest('td,th') ?? undefined;
  const near =
    cleanLabel(nearbyText(element, 'after', cell)) || cleanLabel(nearbyText(element, 'before', cell));
  if (near) return near;
  const around = parentOf(element);
  return cleanLabel((element as HTMLInputElement).value ?? around?.textContent ?? '');
}
