/** One made-up note for measuring. Nobody in it exists. */
export interface BenchNote {
  id: string;
  date: string;
  headline: string;
  template: string;
  worker: string;
  sections: { key: string; text: string }[];
}

/** A made-up case file. */
export interface BenchCase {
  id: string;
  name: string;
  caseNumber: string;
  notes: BenchNote[];
}

const common =
  `the and to of a was he she in that her with for on said at is it his they had not as we be this by from are about been has will would but when were an or their which who after so there if no could out up what do also because before all more one did them can them than over well now where how home family school mother father child children housing rent landlord appointment visit phone call meeting plan next week today tomorrow morning evening agreed asked told felt worried happy tired angry calm quiet support worker benefits medication doctor nurse hospital clinic court order police report referral assessment review application form letter email money debt food heating boiler kitchen bedroom garden stairs door key bus station car job work shift manager training college class teacher homework friends sister brother aunt uncle grandmother partner neighbour safe risk harm injury bruise sleep eating drinking alcohol smoking withdrawal recovery group session counselling therapy anxiety mood panic diagnosis treatment dose tablets side effects blood pressure weight consent record signed copy sent received waiting list budget savings account card bill payment arrears eviction notice repair damp mould window electricity gas water council tenancy move furniture clothes shoes washing cleaning cooking shopping walking running swimming reading drawing music television`.split(
    ' ',
  );
const onsets = 'b br c ch cl d dr f fl g gr h j k l m n p pr qu r s sh st t th tr v w z'.split(' ');
const middles = 'a e i o u ai ea ee oa ou'.split(' ');
const codas = 'b ck d l ll m n nd ng nt p r rd s ss st t x'.split(' ');
const templates = ['Progress note', 'Crisis note', 'Medication note'];
const keys = ['focus', 'observed', 'client-said', 'plan'];
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * Case files of notes in the shape of real ones, the same for the same seed. Words are drawn by Zipf's law from
 * 40,000, the first of them real; names, numbers, dates and slips of the pen come on top. Words that don't
 * depend on the word before compress worse than language does, so sizes are on the careful side.
 */
export function caseNotes({
  cases,
  notes,
  characters,
  seed,
}: {
  cases: number;
  notes: number;
  characters: number;
  seed: number;
}): BenchCase[] {
  const random = mulberry32(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const syllable = () => pick(onsets) + pick(middles) + pick(codas);
  const words = [...new Set(common)];
  const seen = new Set(words);
  while (words.length < 40_000) {
    const word = Array.from({ length: 1 + below(3) }, syllable).join('');
    if (!seen.has(word)) words.push(word);
    seen.add(word);
  }
  const zipf = () => words[Math.floor(Math.exp(random() * Math.log(words.length))) - 1] as string;
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const name = () => capital(syllable() + pick(middles));
  const day = () => `${1 + below(28)} ${pick(months)}`;

  const sentence = (people: readonly string[]): string => {
    const out: string[] = [];
    const length = 6 + below(16);
    while (out.length < length) {
      const chance = random();
      if (chance < 0.06) out.push(pick(people));
      else if (chance < 0.075) out.push(`on ${day()}`);
      else if (chance < 0.085) out.push(`at ${below(24)}:${String(below(60)).padStart(2, '0')}`);
      else if (chance < 0.09) out.push(String(below(5000)));
      else if (chance < 0.095) {
        const word = zipf();
        const at = below(word.length);
        out.push(word.slice(0, at) + pick(middles) + word.slice(at + 1));
      } else out.push(zipf());
    }
    return `${capital(out.join(' '))}${pick(['.', '.', '.', '?', ', she said.'])} `;
  };

  return Array.from({ length: cases }, (_, number) => {
    const people = Array.from({ length: 3 + below(4) }, name);
    return {
      id: `case-${number}`,
      name: `${people[0]} ${name()}`,
      caseNumber: `CW-${1000 + number}`,
      notes: Array.from({ length: notes }, (_, at) => {
        const each = characters / keys.length;
        return {
          id: `${String(number).padStart(6, '0')}-${String(at).padStart(15, '0')}`,
          date: new Date(Date.UTC(2022, 0, 1 + below(1700))).toISOString().slice(0, 10),
          headline: sentence(people).slice(0, 60).trim(),
          template: pick(templates),
          worker: pick(['Sam Okafor', 'Robin Vale']),
          sections: keys.map((key) => {
            let text = '';
            while (text.length < each) text += sentence(people);
            return { key, text: text.slice(0, each) };
          }),
        };
      }),
    };
  });
}

/** A small seeded generator of numbers below 1 (Tommy Ettinger's mulberry32, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
