import { inflect } from './inflect.ts';

/** Which forms of a verb (see `inflect`) a list of verbs stands for. */
export type VerbForm = 1 | 2 | 3;

/** Words that are asked for; made into a set when the first is, so that loading stays quick. */
export interface WordSet {
  has(word: string): boolean;
  all(): ReadonlySet<string>;
}

class LazyWordSet implements WordSet {
  readonly #list: string;
  readonly #verbs: string;
  readonly #forms: VerbForm[];
  #set: Set<string> | undefined;

  constructor(list: string, verbs: string, forms: VerbForm[]) {
    this.#list = list;
    this.#verbs = verbs;
    this.#forms = forms;
  }

  has(word: string): boolean {
    return (this.#set ?? this.#make()).has(word);
  }

  all(): ReadonlySet<string> {
    return this.#set ?? this.#make();
  }

  #make(): Set<string> {
    const set = new Set(this.#list.split(' '));
    if (this.#verbs !== '') {
      for (const verb of this.#verbs.split(' ')) {
        const forms = inflect(verb);
        for (const form of this.#forms) set.add(forms[form]);
      }
    }
    this.#set = set;
    return set;
  }
}

/** A set of the words in `list`, and of the given forms of `verbs`; one space between words. */
export function wordSet(list: string, verbs = '', forms: VerbForm[] = []): WordSet {
  return new LazyWordSet(list, verbs, forms);
}
