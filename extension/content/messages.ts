import type { CheckOptions } from '../../src/checks/CheckOptions.ts';
import type { SectionValue } from '../../src/forms/SectionValue.ts';
import type { FieldAnchor } from '../../src/kit/FieldAnchor.ts';
import type { PortalMap } from '../../src/kit/PortalMap.ts';

/** One field of the page, and what would go into it. */
export interface PreviewRow {
  /** Names the field until the page is next looked at. */
  fieldId: string;
  label: string;
  kind: string;
  required: boolean;
  /** What is in it now, as text. */
  current: string;
  options?: string[];
  maxLength?: number;
  /** Key of the section that would go here. */
  section?: string;
  confidence: number;
  fit: 'fits' | 'too-long' | 'no-such-option' | 'wrong-format';
  /** Something else stands there already. */
  wouldOverwrite: boolean;
}

export interface PreviewAnswer {
  page: { origin: string; form: string; title: string; fields: number };
  rows: PreviewRow[];
}

export type PointAnswer = { fieldId: string } | { cancelled: true };

export interface FieldResult {
  fieldId: string;
  label: string;
  stuck: boolean;
  problem?: string;
}

export interface FillAnswer {
  results: FieldResult[];
}

export interface AnchorsAnswer {
  anchors: { section: string; anchor: FieldAnchor }[];
}

/** Our two scripts in a page: most pages need the one or the other, and neither should carry both. */
export type ContentScript = 'fill' | 'checks';

/** What the panel asks of our scripts in a page. */
export type ContentRequest =
  | { type: 'preview'; values: SectionValue[]; map?: PortalMap }
  | { type: 'point'; label: string }
  | { type: 'fill'; assignments: { fieldId: string; value: SectionValue }[] }
  | { type: 'undo' }
  | { type: 'anchors'; matches: { section: string; fieldId: string }[] }
  | ({ type: 'checks'; on: boolean; locale: 'en-US' | 'en-GB' } & Pick<CheckOptions, 'levels' | 'lexicon'>)
  | { type: 'cancel-point' }
  /** Whether that script of ours is there. */
  | { type: 'ping'; script: ContentScript };

export type ContentAnswer = PreviewAnswer | PointAnswer | FillAnswer | AnchorsAnswer | { done: true };

/** Told to the panel as a fill goes on: what has been written so far, in case the page goes away. */
export interface FillProgress {
  type: 'fill-progress';
  fieldId: string;
  done: number;
}

/** Told to the panel when the worker wants to see a rule no more. Answered with `true` when it is off. */
export interface NeverRule {
  type: 'never-rule';
  rule: string;
}
