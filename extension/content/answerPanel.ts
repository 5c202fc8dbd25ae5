import type { ContentAnswer, ContentRequest, ContentScript } from './messages.ts';
import { parseContentRequest } from './parseContentRequest.ts';

/**
 * Answers the panel's requests in a page, and nobody else's. A second copy of the same script takes over from the
 * first, which stops wholly. `respond` gives `undefined` for what is another script's to answer; when it throws,
 * the panel is told that the page could not be worked on.
 *
 * @returns the signal that ends the script
 */
export function answerPanel(
  script: ContentScript,
  respond: (request: ContentRequest) => Promise<ContentAnswer> | undefined,
): AbortSignal {
  const key = Symbol.for(`casewright ${script} script`);
  const shared = globalThis as unknown as Record<symbol, AbortController | undefined>;
  shared[key]?.abort();
  const ending = new AbortController();
  shared[key] = ending;
  const own = chrome.runtime.getURL('');

  const onMessage = (
    raw: unknown,
    sender: chrome.runtime.MessageSender,
    answer: (response: ContentAnswer | undefined) => void,
  ): boolean => {
    // Only our own pages ask; a script of ours in another tab has that tab's address.
    if (sender.id !== chrome.runtime.id || sender.url?.startsWith(own) !== true) return false;
    const request = parseContentRequest(raw);
    if (request === undefined) return false;
    if (request.type === 'ping') {
      if (request.script === script) answer({ done: true });
      return false;
    }
    const response = respond(request);
    if (response === undefined) return false;
    response.then(answer, () => answer(undefined));
    return true;
  };
  chrome.runtime.onMessage.addListener(onMessage);
  ending.signal.addEventListener('abort', () => chrome.runtime.onMessage.removeListener(onMessage));
  return ending.signal;
}
