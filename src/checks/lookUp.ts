import { adjectivesOf } from './adjectivesOf.ts';
import { filedUnder, type RuleIndex, ruleOf } from './compileRules.ts';
import { inflect } from './inflect.ts';
import { isTraitWord } from './isTraitWord.ts';
import type { Pattern, Patterns } from './Patterns.ts';
import { phraseSets } from './phraseSets.ts';
import { readElement } from './readElement.ts';
import { spellings } from './spellings.ts';
import { stemsOf } from './stemsOf.ts';
import { wordSet } from './wordSet.ts';

/** Shorter lists are quicker to try than to look up. */
const FEW = 3;
const MOST_KNOWN = 4000;
/** Classes of adjectives whose adverbs and nouns judge too, and the words built so that mostly do not. */
const JUDGING = /^(?:strong|person)$/;
const NEUTRAL = wordSet(
  'kindly kindness dimness abruptly vaguely reliably hardness thickly sharply coldness weakly weakness sincerely thickness harshly illness likely greatly fairly nicely terribly awfully horribly sweetness lovely friendly softly roughly strangely oddly difficultly frankly honestly coldly warmly seriously hopelessness sharpness dullness stiffness rigidly strictly hardly bitterly',
);

function addAll(index: RuleIndex, key: string, form: number, found: Pattern[]): void {
  const filed = filedUnder(index, key);
  if (filed === undefined) return;
  if (!Array.isArray(filed)) {
    found.push({ rule: ruleOf(filed), text: key, phrase: undefined, form });
    return;
  }
  for (let i = 0; i < filed.length; i += 2) {
    const row = filed[i];
    const phrase = filed[i + 1];
    if (typeof row === 'object' && typeof phrase === 'string')
      found.push({ rule: ruleOf(row), text: phrase, phrase: undefined, form });
  }
}

/** "Rudely" and "rudeness" judge as "rude" does, whatever they stand next to. */
function addDerived(index: RuleIndex, word: string, found: Pattern[]): void {
  if (NEUTRAL.has(word)) return;
  for (const adjective of adjectivesOf(word)) {
    const from: Pattern[] = [];
    addAll(index, isTraitWord(adjective) ? '~trait' : adjective, -1, from);
    for (const { rule, text, form } of from) {
      if (rule.kind !== 'value-judgment' || !JUDGING.test(rule.class) || text.includes(' ')) continue;
      found.push({
        rule: { ...rule, class: 'strong', notBefore: '', suggestions: [] },
        text,
        phrase: undefined,
        form,
      });
      return;
    }
  }
}

/** The words of which one has to follow the first; `undefined` where any may, or none has to. */
function secondWords(text: string): Set<string> | undefined {
  const words = new Set<string>();
  let at = text.indexOf(' ');
  while (at > 0) {
    const end = text.indexOf(' ', at + 1);
    const element = text.slice(at + 1, end < 0 ? undefined : end);
    const part = readElement(element);
    if (part.words === undefined) return undefined;
    for (const word of part.words) words.add(word);
    if (!part.optional) return words;
    at = end;
  }
  return undefined;
}

/** Files the patterns by their second word. */
function dispatch(found: Pattern[]): Patterns {
  const any: Pattern[] = [];
  const by = new Map<string, Pattern[]>();
  for (const pattern of found) {
    const words = secondWords(pattern.text);
    if (words === undefined) any.push(pattern);
    else {
      for (const word of words) {
        const list = by.get(word);
        if (list === undefined) by.set(word, [pattern]);
        else list.push(pattern);
      }
    }
  }
  return { any, by };
}

function search(index: RuleIndex, word: string): Patterns | undefined {
  const found: Pattern[] = [];
  const american = spellings.american(word);
  for (const spelt of american === word ? [word] : [word, american]) {
    addAll(index, spelt, -1, found);
    for (const stem of stemsOf(spelt)) {
      for (const mark of ['^', '#']) {
        if (filedUnder(index, mark + stem) === undefined) continue;
        const form = inflect(stem).indexOf(spelt);
        if (form >= 0 && (mark === '^' || form < 2)) addAll(index, mark + stem, form, found);
      }
    }
  }
  for (const mark of phraseSets.marksOf(word) ?? []) addAll(index, mark, -1, found);
  if (found.length === 0) addDerived(index, american, found);
  if (found.length === 0) return undefined;
  return found.length > FEW ? dispatch(found) : { any: found, by: undefined };
}

/** Every phrase of the index that can begin with `word`, in either spelling; `undefined` when there is none. */
export function lookUp(index: RuleIndex, word: string): Patterns | undefined {
  const { known } = index;
  const found = known.get(word);
  if (found !== undefined || known.has(word)) return found;
  if (known.size > MOST_KNOWN) known.clear();
  const patterns = search(index, word);
  known.set(word, patterns);
  return patterns;
}
