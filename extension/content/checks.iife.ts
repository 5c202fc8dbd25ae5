import { createChecker } from '../../src/checks/createChecker.ts';
import { shadowRootOf } from '../../src/forms/shadowRootOf.ts';
import { attachOverlay } from '../../src/overlay/attachOverlay.ts';
import { answerPanel } from './answerPanel.ts';
import type { NeverRule } from './messages.ts';

/** In a portal's page: underlines what the checks find in its text boxes, while they are switched on. */
let checks: AbortController | undefined;

const ended = answerPanel('checks', (request) => {
  if (request.type !== 'checks') return undefined;
  checks?.abort();
  checks = undefined;
  if (request.on) {
    checks = new AbortController();
    const { locale, levels, lexicon } = request;
    // A checker remembers the text it saw last, so each box has its own.
    const createCheck = () => {
      const checker = createChecker({
        locale,
        ...(levels ? { levels } : {}),
        ...(lexicon ? { lexicon } : {}),
      });
      return (text: string) => checker.update(text);
    };
    attachOverlay(document, { createCheck, shadowRootOf, never: endRule, signal: checks.signal });
  }
  return Promise.resolve({ done: true });
});
ended.addEventListener('abort', () => checks?.abort());

/** Has the panel switch a rule off for good: the page's script keeps nothing. Gives what stands in the way. */
async function endRule(rule: string): Promise<string | undefined> {
  const message: NeverRule = { type: 'never-rule', rule };
  const done = await chrome.runtime.sendMessage<NeverRule, boolean>(message).catch(() => false);
  return done === true ? undefined : 'Open the Casewright panel first, unlocked, beside this page.';
}
