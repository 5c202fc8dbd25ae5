/** Base, past, and the past participle where that is another word. */
const ROWS =
  'bring brought,buy bought,choose chose chosen,come came come,do did done,feel felt,find found,get got,give gave given,go went gone,have had,lose lost,let let,make made,meet met,put put,run ran run,hide hid hidden,build built,read read,seek sought,sit sat,sleep slept,swear swore sworn,partake partook partaken,say said,send sent,show showed shown,take took taken,tell told,undertake undertook undertaken,think thought,write wrote written,throw threw thrown,lie lied,pay paid,eat ate eaten,drink drank drunk,draw drew drawn,keep kept,hold held,leave left,mean meant,spend spent,cut cut,set set,see saw seen,spread spread,break broke broken,speak spoke spoken,understand understood,fall fell fallen,blow blew blown,forget forgot forgotten';
let pasts: Map<string, string[]> | undefined;
let bases: Map<string, string> | undefined;

function fill(): Map<string, string[]> {
  pasts = new Map();
  bases = new Map();
  for (const row of ROWS.split(',')) {
    const [base = '', ...forms] = row.split(' ');
    pasts.set(base, forms);
    for (const form of forms) bases.set(form, base);
    if (base === 'have') bases.set('has', base);
    if (base === 'lie') bases.set('lying', base);
  }
  return pasts;
}

export const irregularVerbs = {
  /** The past, and the past participle where that is another word. */
  pastOf: (verb: string): string[] => (pasts ?? fill()).get(verb) ?? [],
  /** The verb that `word` is an irregular form of, if any. */
  baseOf(word: string): string | undefined {
    if (bases === undefined) fill();
    return bases?.get(word);
  },
};
