import { useEffect, useState } from 'preact/hooks';
import { isChoice } from '../src/checks/isChoice.ts';
import { ruleName } from '../src/checks/ruleName.ts';
import type { Quieted } from '../src/ui/Quieted.ts';
import type { BesidePage } from './BesidePage.ts';
import type { NeverRule } from './content/messages.ts';
import type { RemoteVault } from './RemoteVault.ts';

interface Ended {
  last: Quieted | undefined;
  takeBack(): void;
  dismiss(): void;
}

/** Rules that the worker has switched off in the page beside the panel; the last one can be taken back. */
export function useRulesEnded(page: BesidePage, vault: RemoteVault): Ended {
  const [last, setLast] = useState<Quieted>();
  useEffect(() => {
    const end = async (key: string): Promise<boolean> => {
      const before = vault.wording.value.choices[key];
      try {
        await vault.setChoice(key, 'off');
        setLast({
          says: `“${ruleName(key.slice(5))}” is off, here and in all notes.`,
          takeBack: () => void vault.setChoice(key, before).catch(() => undefined),
          byKey: false,
        });
        return true;
      } catch {
        return false;
      }
    };
    const onMessage = (
      message: NeverRule | undefined,
      sender: chrome.runtime.MessageSender,
      answer: (done: boolean) => void,
    ): boolean => {
      if (message?.type !== 'never-rule') return false;
      const { value: state } = page.state;
      const key = `rule/${message.rule}`;
      // Only our script in the page that is worked on, and only what is a rule.
      if (sender.id !== chrome.runtime.id || state.at !== 'ready' || sender.tab?.id !== state.tab)
        return false;
      if (!isChoice(key, 'off')) return false;
      void end(key).then(answer);
      return true;
    };
    chrome.runtime.onMessage.addListener(onMessage);
    return () => chrome.runtime.onMessage.removeListener(onMessage);
  }, [page, vault]);
  return {
    last,
    takeBack: () => {
      last?.takeBack?.();
      setLast(undefined);
    },
    dismiss: () => setLast(undefined),
  };
}
