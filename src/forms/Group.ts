import type { Control } from './Control.ts';
import type { FieldKind } from './FieldKind.ts';

/** Controls that belong to one field, in page order. */
export interface Group {
  kind: FieldKind;
  controls: Control[];
}
