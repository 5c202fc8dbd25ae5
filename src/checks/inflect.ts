/** base: [third person, past, -ing, past participle] */
const IRREGULAR: Record<string, string> = {
  bring: 'brings brought bringing brought',
  buy: 'buys bought buying bought',
  choose: 'chooses chose choosing chosen',
  come: 'comes came coming come',
  do: 'does did doing done',
  feel: 'feels felt feeling felt',
  find: 'finds found finding found',
  get: 'gets got getting got',
  give: 'gives gave giving given',
  go: 'goes went going gone',
  have: 'has had having had',
  lie: 'lies lied lying lied',
  lose: 'loses lost losing lost',
  let: 'lets let letting let',
  make: 'makes made making made',
  meet: 'meets met meeting met',
  put: 'puts put putting put',
  run: 'runs ran running run',
  hide: 'hides hid hiding hidden',
  build: 'builds built building built',
  read: 'reads read reading read',
  seek: 'seeks sought seeking sought',
  sit: 'sits sat sitting sat',
  sleep: 'sleeps slept sleeping slept',
  swear: 'swears swore swearing sworn',
  partake: 'partakes partook partaking partaken',
  say: 'says said saying said',
  send: 'sends sent sending sent',
  show: 'shows showed showing shown',
  take: 'takes took taking taken',
  tell: 'tells told telling told',
  undertake: 'undertakes undertook undertaking undertaken',
  think: 'thinks thought thinking thought',
  write: 'writes wrote writing written',
  throw: 'throws threw throwing thrown',
};
const DOUBLED = new Set('stop admit commit transmit nag brag snap slam sob drop chat plan'.split(' '));

/** The forms of a verb: base, third person (or plural), past, -ing, past participle. */
export function inflect(verb: string): [string, string, string, string, string] {
  const known = IRREGULAR[verb]?.split(' ');
  if (known !== undefined) {
    const [s = '', past = '', ing = '', participle = ''] = known;
    return [verb, s, past, ing, participle];
  }
  const consonantY = /[^aeiou]y$/.test(verb);
  const stem = DOUBLED.has(verb) ? verb + verb.slice(-1) : verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const third = consonantY ? `${verb.slice(0, -1)}ies` : verb + (/(s|x|z|ch|sh|o)$/.test(verb) ? 'es' : 's');
  const past = consonantY ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const ing = /(ee|ye|oe)$/.test(verb) ? `${verb}ing` : `${stem}ing`;
  return [verb, third, past, ing, past];
}
