import { expect, type Page, test } from '@playwright/test';
import { pressToolbarButton, servePortal } from './harness.ts';
import { joinedDesk } from './panel.ts';

test('[P10] the same findings appear in the portal’s own text box, and a suggestion is put in', async () => {
  const portal = await servePortal();
  const desk = await joinedDesk();
  const form = await desk.context.newPage();
  await form.goto(portal.url);
  await pressToolbarButton(desk.context, form);
  const box = form.getByLabel('Summary of contact');
  await box.click();
  await box.pressSequentially('Anna utilized the phone. She was lazy. ');
  await expect.poll(() => ourText(form)).toContain('casewright');
  await box.press('ArrowLeft');
  await box.press('ArrowLeft');
  await box.press('ArrowLeft');
  await expect
    .poll(async () => {
      await box.press('Control+.');
      return ourText(form);
    })
    .toContain('lazy');
  await form.screenshot({ path: 'test-results/portal-checks.png' });
  await form.keyboard.press('Escape');
  // The page's own text is what was typed, and nothing else.
  await expect(box).toHaveValue('Anna utilized the phone. She was lazy. ');
  await desk.end();
  await portal.close();
});

/** The text of our own element in a page: it stands in a closed shadow root, where only the debugger can look. */
async function ourText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const words: string[] = [];
  const walk = (node: typeof root, inside: boolean): void => {
    const own = inside || node.localName.startsWith('casewright');
    if (own) words.push(node.localName, node.nodeValue);
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) walk(child, own);
  };
  walk(root, false);
  return words.join(' ');
}
