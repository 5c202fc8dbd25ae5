import type { PagePlace } from '../../kit/PagePlace.ts';
import { isLabelText } from './isLabelText.ts';
import { labelBeside } from './labelBeside.ts';
import { pathOf } from './pathOf.ts';
import { safeClasses } from './safeClasses.ts';

/** How to find a text of a page again on another client's page: nothing that could name a client is kept. */
export function rememberPlace(element: Element): Exclude<PagePlace, { field: unknown }> {
  const label = labelBeside(element);
  const classes = safeClasses(element);
  return {
    tag: element.localName.slice(0, 100),
    ...(isLabelText(element.id) ? { id: element.id } : {}),
    ...(classes.length > 0 ? { classes } : {}),
    ...(label === '' ? {} : { label }),
    path: pathOf(element).slice(-60),
  };
}
