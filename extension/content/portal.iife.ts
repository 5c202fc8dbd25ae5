import { createChecker } from '../../src/checks/createChecker.ts';
import { attachOverlay } from '../../src/overlay/attachOverlay.ts';
import type { ContentAnswer, ContentRequest, FillProgress } from './messages.ts';
import { PageForm } from './PageForm.ts';
import { parseContentRequest } from './parseContentRequest.ts';
import { pointAtField } from './pointAtField.ts';

/**
 * Our script in a portal's page. It comes in when the worker presses the button, or on portals that the worker
 * has allowed; it does nothing by itself, and answers the panel alone. A second one takes over from the first.
 */
const key = Symbol.for('casewright portal script');
const shared = globalThis as unknown as Record<symbol, AbortController | undefined>;
shared[key]?.abort();
const ending = new AbortController();
shared[key] = ending;

const form = new PageForm();
let checks: AbortController | undefined;
let pointing: AbortController | undefined;

ending.signal.addEventListener('abort', () => {
  checks?.abort();
  pointing?.abort();
  chrome.runtime.onMessage.removeListener(onMessage);
});

function onMessage(
  raw: unknown,
  sender: chrome.runtime.MessageSender,
  answer: (response: ContentAnswer | undefined) => void,
): boolean {
  // Only our own pages ask; another tab's script, which has a tab, does not.
  if (sender.id !== chrome.runtime.id || sender.url?.startsWith(chrome.runtime.getURL('')) !== true)
    return false;
  const request = parseContentRequest(raw);
  if (request === undefined) return false;
  respond(request).then(answer, () => answer(undefined));
  return true;
}
chrome.runtime.onMessage.addListener(onMessage);

async function respond(request: ContentRequest): Promise<ContentAnswer> {
  switch (request.type) {
    case 'preview':
      return form.preview(request.values, request.map);
    case 'point':
      return point(request.label);
    case 'ping':
      return { done: true };
    case 'cancel-point':
      pointing?.abort();
      return { done: true };
    case 'fill':
      return fill(request.assignments);
    case 'undo':
      return { results: await form.undo() };
    case 'anchors':
      return form.anchors(request.matches);
    case 'checks':
      setChecks(request.on, request.locale);
      return { done: true };
  }
}

async function point(label: string): Promise<ContentAnswer> {
  pointing?.abort();
  pointing = new AbortController();
  const field = await pointAtField(form.fields, label, pointing.signal);
  return field === undefined ? { cancelled: true } : { fieldId: form.idOf(field) };
}

async function fill(
  assignments: Extract<ContentRequest, { type: 'fill' }>['assignments'],
): Promise<ContentAnswer> {
  let done = 0;
  const results = await form.fill(assignments, (fieldId) => {
    done += 1;
    const progress: FillProgress = { type: 'fill-progress', fieldId, done };
    void chrome.runtime.sendMessage(progress).catch(() => undefined);
  });
  return { results };
}

function setChecks(on: boolean, locale: 'en-US' | 'en-GB'): void {
  checks?.abort();
  checks = undefined;
  if (!on) return;
  checks = new AbortController();
  const checker = createChecker({ locale });
  attachOverlay(document, { check: (text) => checker.update(text), signal: checks.signal });
}
