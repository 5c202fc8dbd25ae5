/** base: [third person, past, -ing, past participle] */
const IRREGULAR: Record<string, string> = {
  be: 'is was being been',
  begin: 'begins began beginning begun',
  break: 'breaks broke breaking broken',
  bring: 'brings brought bringing brought',
  buy: 'buys bought buying bought',
  choose: 'chooses chose choosing chosen',
  come: 'comes came coming come',
  cut: 'cuts cut cutting cut',
  do: 'does did doing done',
  draw: 'draws drew drawing drawn',
  drink: 'drinks drank drinking drunk',
  drive: 'drives drove driving driven',
  eat: 'eats ate eating eaten',
  feel: 'feels felt feeling felt',
  feed: 'feeds fed feeding fed',
  find: 'finds found finding found',
  get: 'gets got getting got',
  give: 'gives gave giving given',
  go: 'goes went going gone',
  have: 'has had having had',
  hold: 'holds held holding held',
  keep: 'keeps kept keeping kept',
  know: 'knows knew knowing known',
  leave: 'leaves left leaving left',
  lie: 'lies lied lying lied',
  lose: 'loses lost losing lost',
  let: 'lets let letting let',
  make: 'makes made making made',
  meet: 'meets met meeting met',
  pay: 'pays paid paying paid',
  put: 'puts put putting put',
  run: 'runs ran running run',
  say: 'says said saying said',
  see: 'sees saw seeing seen',
  send: 'sends sent sending sent',
  set: 'sets set setting set',
  show: 'shows showed showing shown',
  speak: 'speaks spoke speaking spoken',
  spend: 'spends spent spending spent',
  take: 'takes took taking taken',
  tell: 'tells told telling told',
  think: 'thinks thought thinking thought',
  undertake: 'undertakes undertook undertaking undertaken',
  wake: 'wakes woke waking woken',
  write: 'writes wrote writing written',
  throw: 'throws threw throwing thrown',
};
const DOUBLED = new Set(
  'stop plan refer occur admit commit drop step chat nag permit transfer quit submit map flag log tap slap brag prefer deter equip remit slip'.split(
    ' ',
  ),
);

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
