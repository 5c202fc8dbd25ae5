import type { FieldKind } from './FieldKind.ts';

/** One input as the walk over the page finds it, before inputs are put together to fields. */
export interface Control {
  element: Element;
  kind: FieldKind;
  /** The heading that was passed last. */
  heading: Element | undefined;
}
