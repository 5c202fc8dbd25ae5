import type { LineResult } from './checkLine.ts';
import type { Finding } from './Finding.ts';

/** A line of a text that is checked as it is typed, with what was found in it. */
export interface LineState {
  line: string;
  /** The quotation mark it leaves open by itself. */
  open: string;
  result: LineResult | undefined;
  /** Where in the text it began when `findings` were made or moved. */
  offset: number;
  findings: Finding[] | undefined;
  /** How many of them are shown: abbreviations spelt out further up are not. */
  shown: number;
}
