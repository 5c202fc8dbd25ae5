const AMERICAN = /(behavi|endeav|fav|hum|demean|neighb|od|harb|hon)or/;
const BRITISH = /(behavi|endeav|fav|hum|demean|neighb|od|harb|hon)our/;

/** Between American and British spelling: `iz` and `is` in endings, `or` and `our` in the words rules use. */
export const spellings = {
  american(word: string): string {
    if (!word.includes('is') && !word.includes('our')) return word;
    return word.replace(/is(e|es|ed|er|ers|ing|ation)$/, 'iz$1').replace(BRITISH, '$1or');
  },
  british(word: string): string {
    if (!word.includes('iz') && !word.includes('or')) return word;
    return word.replace(/iz(e|es|ed|er|ers|ing|ation)$/, 'is$1').replace(AMERICAN, '$1our');
  },
};
