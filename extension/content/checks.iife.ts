import { createChecker } from '../../src/checks/createChecker.ts';
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
    const { locale, levels, lexicon } = request;
    const checker = createChecker({
      locale,
      ...(levels ? { levels } : {}),
      ...(lexicon ? { lexicon } : {}),
    });
    attachOverlay(document, { check: (text) => checker.update(text), signal: checks.signal });
  }
  return Promise.resolve({ done: true });
});
ended.addEventListener('abort', () => checks?.abort());
