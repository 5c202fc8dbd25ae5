let creating: Promise<void> | undefined;

/** Makes sure that the offscreen document, which holds the vault, is there. */
export async function ensureOffscreen(): Promise<void> {
  creating ??= create().finally(() => {
    creating = undefined;
  });
  await creating;
}

async function create(): Promise<void> {
  if (await chrome.offscreen.hasDocument()) return;
  await chrome.offscreen.createDocument({
    url: 'extension/offscreen.html',
    reasons: [chrome.offscreen.Reason.WORKERS],
    justification: 'Keeps the vault and its keys while it is unlocked, and the worker that inspects updates.',
  });
}
