import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { kindName } from '../checks/kindName.ts';
import type { LexiconOverride } from '../checks/Lexicon.ts';
import { listRules } from '../checks/listRules.ts';
import type { RuleInfo } from '../checks/RuleInfo.ts';
import { ruleName } from '../checks/ruleName.ts';
import type { OwnList } from '../vault/wording/WordsApi.ts';
import { findRules } from './findRules.ts';
import { RewordForm } from './RewordForm.tsx';
import { TextField } from './TextField.tsx';
import { useApp } from './useApp.ts';

const most = 20;

interface Props {
  own: OwnList;
  onFailed: (why: unknown) => void;
}

/** What the list says of built-in rules: switched off, or worded otherwise. */
export function OwnRules({ own, onFailed }: Props) {
  const { vault } = useApp();
  const [typed, setTyped] = useState('');
  const [rules] = useState(listRules);
  const [rewording, setRewording] = useState<LexiconOverride>();
  const run = (work: Promise<void>) => void work.catch(onFailed);
  const found = findRules(rules, typed).slice(0, most);
  const setOff = (rule: string, off: boolean) => run(vault.words.setOff(rule, off));
  return (
    <div class="stack">
      <h3>Built-in rules</h3>
      {own.off.length + own.overrides.length === 0 && (
        <p class="quiet">All as they come. Find one below to switch it off or word it your way.</p>
      )}
      {own.off.length + own.overrides.length > 0 && (
        <ul class="levels" aria-label="Built-in rules your list changes">
          {own.off.map((rule) => (
            <Row key={`off ${rule}`} rule={rule} says="Off">
              <Act name="Switch on again" rule={rule} onPress={() => setOff(rule, false)} />
            </Row>
          ))}
          {own.overrides.map((override) => (
            <Row
              key={`own ${override.rule}`}
              rule={override.rule}
              says={[override.message, override.suggestions?.join(', ')].filter(Boolean).join(' · ')}
            >
              <Act name="Change" rule={override.rule} onPress={() => setRewording(override)} />
              <Act
                name="Back to the built-in words"
                rule={override.rule}
                onPress={() => run(vault.words.removeOverride(override.rule))}
              />
            </Row>
          ))}
        </ul>
      )}
      {rewording && (
        <RewordForm key={rewording.rule} override={rewording} onDone={() => setRewording(undefined)} />
      )}
      <TextField
        id="find-own-rule"
        label="Find a built-in rule"
        hint="Type a word it looks for, such as “utilize”."
        value={typed}
        onText={setTyped}
        width="medium"
        autocomplete="off"
        autocapitalize="none"
      />
      {typed.trim() !== '' && found.length === 0 && <p class="quiet">No rule looks for that.</p>}
      {found.length > 0 && (
        <ul class="levels" aria-label="Built-in rules found">
          {found.map(({ id, words }) => (
            <Row key={id} rule={id} says={words.slice(0, 5).join(', ')}>
              <Act name="Switch off" rule={id} onPress={() => setOff(id, true)} />
              <Act name="Word it your way" rule={id} onPress={() => setRewording({ rule: id })} />
            </Row>
          ))}
        </ul>
      )}
    </div>
  );
}

function Row({ rule, says, children }: { rule: string; says: string; children: ComponentChildren }) {
  const kind = rule.slice(0, rule.indexOf('/')) as RuleInfo['kind'];
  return (
    <li>
      <p>
        <strong>{ruleName(rule)}</strong> <span class="quiet">· {kindName[kind] ?? kind}</span>
        <span class="hint">{says}</span>
      </p>
      <div class="row-acts">{children}</div>
    </li>
  );
}

function Act({ name, rule, onPress }: { name: string; rule: string; onPress: () => void }) {
  return (
    <button type="button" class="link" aria-label={`${name}: ${ruleName(rule)}`} onClick={onPress}>
      {name}
    </button>
  );
}
