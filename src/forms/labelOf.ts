import { cleanLabel } from './cleanLabel.ts';
import { labelAround } from './labelAround.ts';
import { namedLabel } from './namedLabel.ts';
import { nearbyText } from './nearbyText.ts';
import { tableLabel } from './tableLabel.ts';
import { wordsOfName } from './wordsOfName.ts';

/** The name of an input as a person sees it, from the most to the least trusted sign of it. */
export function labelOf(element: Element): { label: string; group: string } {
  let group = '';
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const named =
      namedLabel(at) || (at === element ? '' : cleanLabel(at.getAttribute('label') ?? '') || labelAround(at));
    if (named) return { label: named, group };
    const cell = at.closest('td,th');
    const table = tableLabel(at);
    const near = cleanLabel(nearbyText(at, 'before', cell ?? undefined));
    if (near) return { label: near, group: table.label };
    if (table.label) return { label: cleanLabel(table.label), group: table.group };
    group = table.group;
  }
  const placeholder = cleanLabel(
    element.getAttribute('placeholder') ??
      element.getAttribute('aria-placeholder') ??
      element.getAttribute('data-placeholder') ??
      '',
  );
  const label =
    placeholder ||
    cleanLabel(element.getAttribute('title') ?? '') ||
    wordsOfName(element.getAttribute('name') ?? element.id);
  return { label, group };
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
