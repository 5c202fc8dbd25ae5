import { createChecker } from '../../src/checks/createChecker.ts';
import { shadowRootOf } from '../../src/forms/shadowRootOf.ts';
import { attachOverlay } from '../../src/overlay/attachOverlay.ts';
import { answerPanel } from './answerPanel.ts';

/** In a portal's page: underlines what the checks find in its text boxes, while they are switched on. */
let checks: AbortController | undefined;

const ended = answerPanel('checks', (request) => {
  if (request.type !== 'checks') return undefined;
  checks?.abort();
  checks = undefined;
  if (request.on) {
    checks = new AbortController();
    const { locale } = request;
    // A checker remembers the text it saw last, so each box has its own.
    const createCheck = () => {
      const checker = createChecker({ locale });
      return (text: string) => checker.update(text);
    };
    attachOverlay(document, { createCheck, shadowRootOf, signal: checks.signal });
  }
  return Promise.resolve({ done: true });
});
ended.addEventListener('abort', () => checks?.abort());
