import { irregularVerbs } from './irregularVerbs.ts';

const DOUBLED = new Set(
  'stop admit commit transmit nag brag snap slam sob drop chat plan get let put run sit cut set sum ban forget'.split(
    ' ',
  ),
);

/** The forms of a verb: base, third person (or plural), past, -ing, past participle. */
export function inflect(verb: string): [string, string, string, string, string] {
  const [irregular, participle] = irregularVerbs.pastOf(verb);
  const consonantY = /[^aeiou]y$/.test(verb);
  const stem = DOUBLED.has(verb) ? verb + verb.slice(-1) : verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const third =
    verb === 'have'
      ? 'has'
      : consonantY
        ? `${verb.slice(0, -1)}ies`
        : verb + (/(s|x|z|ch|sh|o)$/.test(verb) ? 'es' : 's');
  const past = irregular ?? (consonantY ? `${verb.slice(0, -1)}ied` : `${stem}ed`);
  const ing = verb === 'lie' ? 'lying' : /(ee|ye|oe)$/.test(verb) ? `${verb}ing` : `${stem}ing`;
  return [verb, third, past, ing, participle ?? past];
}
