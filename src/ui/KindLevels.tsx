import { defaultLevel } from '../checks/defaultLevel.ts';
import type { FindingKind } from '../checks/Finding.ts';
import { findingFamily } from '../checks/findingFamily.ts';
import { kindName } from '../checks/kindName.ts';
import type { ChoiceList } from './ChoiceList.ts';
import { kindHint } from './kindHint.ts';
import { LevelSelect } from './LevelSelect.tsx';

/** Copied text is not looked for while one types: the note's own view says how much of it is copied. */
const kinds = (Object.keys(kindName) as FindingKind[]).filter((kind) => kind !== 'copied-text');

/** The kinds of findings, and how loudly each speaks. */
export function KindLevels({ choices, choose }: ChoiceList) {
  return (
    <ul class="levels" aria-label="Kinds of findings">
      {kinds.map((kind) => (
        <li key={kind}>
          <p>
            <i class={`swatch ${findingFamily(kind)}`} aria-hidden="true" /> <strong>{kindName[kind]}</strong>
            <span class="hint">{kindHint[kind]}</span>
          </p>
          <LevelSelect
            label={kindName[kind]}
            value={choices[`kind/${kind}`] ?? defaultLevel[kind]}
            onLevel={(value) => choose(`kind/${kind}`, value === defaultLevel[kind] ? undefined : value)}
          />
        </li>
      ))}
    </ul>
  );
}
