import { useState } from 'preact/hooks';
import type { LockAfter } from '../vault/VaultApi.ts';
import { Button } from './Button.tsx';
import { Field } from './Field.tsx';
import { Icon } from './Icon.tsx';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

const choices: readonly LockAfter[] = [1, 5, 15, 30];

/** When the vault locks by itself, and the way to lock it now. */
export function LockSettings() {
  const { vault, lock } = useApp();
  const { lockAfter } = useStore(vault.settings);
  const [failed, setFailed] = useState<string>();
  const choose = async (minutes: number) => {
    setFailed(undefined);
    try {
      await vault.updateSettings({ lockAfter: choices.find((choice) => choice === minutes) ?? 5 });
    } catch (why) {
      setFailed(`Not saved: ${why instanceof Error ? why.message : String(why)}`);
    }
  };
  return (
    <section aria-labelledby="locking-title">
      <h2 id="locking-title">Locking</h2>
      <Field
        id="lock-after"
        label="Lock by itself after"
        hint="Without a key, click or touch, in any tab. It locks as well when the device sleeps."
        error={failed}
      >
        {(described) => (
          <select
            {...described}
            id="lock-after"
            class="input short"
            value={lockAfter}
            onChange={(event) => void choose(Number(event.currentTarget.value))}
          >
            {choices.map((minutes) => (
              <option key={minutes} value={minutes}>
                {minutes === 1 ? '1 minute' : `${minutes} minutes`}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div class="acts">
        <Button onClick={lock}>
          <Icon name="lock" /> Lock now
        </Button>
      </div>
    </section>
  );
}
