import { useState } from 'preact/hooks';
import { kindName } from '../checks/kindName.ts';
import { listRules } from '../checks/listRules.ts';
import type { RuleInfo } from '../checks/RuleInfo.ts';
import { ruleName } from '../checks/ruleName.ts';
import type { ChoiceList } from './ChoiceList.ts';
import { findRules } from './findRules.ts';
import { LevelSelect } from './LevelSelect.tsx';
import { TextField } from './TextField.tsx';

/** As many as are drawn at once. */
const most = 30;
const usual = 'As its kind';

/** Single rules: those that were changed, and the search for any other. */
export function RuleLevels({ choices, choose }: ChoiceList) {
  const [typed, setTyped] = useState('');
  const [rules] = useState(listRules);
  const changed = Object.keys(choices)
    .filter((key) => key.startsWith('rule/'))
    .map((key) => key.slice(5))
    .sort();
  const found = findRules(rules, typed);
  const row = (id: string, rule: RuleInfo | undefined) => (
    <li key={id}>
      <p>
        <strong>{ruleName(id)}</strong> <span class="quiet">· {kindName[kindOf(id)] ?? kindOf(id)}</span>
        {rule && <span class="hint">{examples(rule, typed.trim().toLowerCase())}</span>}
      </p>
      <LevelSelect
        label={`Rule “${ruleName(id)}”`}
        value={choices[`rule/${id}`]}
        usual={usual}
        onLevel={(value) => choose(`rule/${id}`, value)}
      />
    </li>
  );
  return (
    <div class="stack">
      <div>
        <h3>Rules you changed</h3>
        {changed.length === 0 ? (
          <p class="quiet">None. “Never show this rule” on a finding puts its rule here.</p>
        ) : (
          <ul class="levels" aria-label="Rules you changed">
            {changed.map((id) =>
              row(
                id,
                rules.find((rule) => rule.id === id),
              ),
            )}
          </ul>
        )}
      </div>
      <TextField
        id="find-rule"
        label="Find a rule"
        hint="Type a word it looks for, such as “filthy” or “PCP”."
        value={typed}
        onText={setTyped}
        width="medium"
        autocomplete="off"
        autocapitalize="none"
      />
      <p class="quiet small" role="status" aria-label="Rules found">
        {typed.trim() !== '' && says(found.length)}
      </p>
      {found.length > 0 && (
        <ul class="levels" aria-label="Rules found">
          {found.slice(0, most).map((rule) => row(rule.id, rule))}
        </ul>
      )}
    </div>
  );
}

function kindOf(id: string): RuleInfo['kind'] {
  return id.slice(0, id.indexOf('/')) as RuleInfo['kind'];
}

/** Some of the words a rule looks for, those that were searched for first. */
function examples({ words }: RuleInfo, typed: string): string {
  const hits = typed === '' ? [] : words.filter((word) => word.toLowerCase().includes(typed));
  const some = [...new Set([...hits, ...words])].slice(0, 6).map((word) => `“${word}”`);
  return words.length > 6 ? `${some.join(', ')} and ${words.length - 6} more` : some.join(', ');
}

function says(count: number): string {
  if (count === 0) return 'No rule looks for that.';
  if (count > most) return `${count} rules; the first ${most} are shown. Type more to narrow it.`;
  return count === 1 ? '1 rule' : `${count} rules`;
}
