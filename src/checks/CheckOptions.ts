import type { CheckLevel } from './CheckLevel.ts';
import type { Lexicon } from './Lexicon.ts';

/** What `checkText` can be told. Without options the seven judged kinds are on. */
export interface CheckOptions {
  /** Which spelling suggestions are written in; both are always understood. */
  locale?: 'en-US' | 'en-GB';
  /** The kind of section the text stands in: `diagnosis` allows diagnosis words, `opinion` allows opinion. */
  section?: string;
  /** Earlier notes, for `copied-text`. */
  previous?: string[];
  /** Words or phrases of which the text must hold each one, for `missing-next-step`. */
  mustHaves?: string[];
  /**
   * Level by kind or by rule id. A rule id wins over its kind, and over what the section allows. With the kind of section
   * and a colon before it (`opinion:speculation`) it holds there only, and wins over all others.
   */
  levels?: Record<string, CheckLevel>;
  /** An agency's own words, added to or taken from the built-in list. */
  lexicon?: Lexicon;
}
