import { expect, type Page, test } from '@playwright/test';
import { pressToolbarButton, servePortal } from './harness.ts';
import { joinedDesk } from './panel.ts';

test('[P10] the same findings appear in the portal’s own text box, with reason and suggestion; nothing changes by itself', async () => {
  const portal = await servePortal();
  const desk = await joinedDesk();
  const form = await desk.context.newPage();
  await form.goto(portal.url);
  await pressToolbarButton(desk.context, form);
  const box = form.getByLabel('Summary of contact');
  await box.click();
  await box.pressSequentially('Anna utilized the phone. She was lazy. She said "I was lazy". ');
  await expect
    .poll(async () => (await ours(form)).filter(({ kind }) => kind.startsWith('mark ')).length)
    .toBe(2);
  await expect(box).toHaveValue('Anna utilized the phone. She was lazy. She said "I was lazy". ');

  // Into the word, then by keyboard: the reason, and the plainer word.
  await form.keyboard.press('Home');
  for (let i = 0; i < 8; i += 1) await form.keyboard.press('ArrowRight');
  await form.keyboard.press('Control+.');
  await expect
    .poll(async () => (await ours(form)).map(({ text }) => text).join(' '))
    .toContain('shorter everyday word');
  await form.screenshot({ path: 'test-results/portal-checks.png' });
  const suggestion = (await ours(form)).find(
    ({ kind, text }) => kind === 'suggestion' && text.endsWith('used'),
  );
  if (suggestion === undefined) throw new Error('no suggestion is offered');
  await form.mouse.click(suggestion.x, suggestion.y);
  await expect(box).toHaveValue('Anna used the phone. She was lazy. She said "I was lazy". ');
  await form.keyboard.press('Control+z');
  await expect(box).toHaveValue('Anna utilized the phone. She was lazy. She said "I was lazy". ');

  // Switched off in the panel, nothing of ours is left in the page.
  await desk.panel.bringToFront();
  await desk.panel.getByLabel('Check wording here').uncheck();
  await expect.poll(async () => (await ours(form)).length).toBe(0);
  await desk.end();
  await portal.close();
});

test('[P10] [S19] what the worker chose and the agency’s words hold in the portal’s text box, at once', async () => {
  const portal = await servePortal();
  const desk = await joinedDesk();
  const form = await desk.context.newPage();
  await form.goto(portal.url);
  await pressToolbarButton(desk.context, form);
  const box = form.getByLabel('Summary of contact');
  await box.click();
  await box.pressSequentially('Anna utilized the heating. She was lazy. ');
  const marks = async () => (await ours(form)).filter(({ kind }) => kind.startsWith('mark ')).length;
  await expect.poll(marks).toBe(2);

  await desk.app.bringToFront();
  await desk.app.getByRole('link', { name: 'Settings' }).click();
  await desk.app.getByRole('link', { name: /^Wording checks/ }).click();
  await desk.app.getByLabel('Judgment', { exact: true }).selectOption('Off');
  await desk.app.getByLabel('Plainer word', { exact: true }).selectOption('Off');
  await form.bringToFront();
  await expect.poll(marks).toBe(0);

  await desk.app.bringToFront();
  await desk.app.getByRole('link', { name: /^Add words of your own/ }).click();
  await desk.app.getByRole('button', { name: 'Add a term' }).click();
  await desk.app.getByLabel('Word or phrase').fill('heating');
  await desk.app.getByLabel('Kind').selectOption('Label');
  await desk.app.getByRole('button', { name: 'Add the term' }).click();
  await expect(desk.app.getByRole('list', { name: 'Terms of your list' })).toContainText('“heating”');
  await form.bringToFront();
  await expect.poll(marks).toBe(1);
  await desk.end();
  await portal.close();
});

interface Ours {
  kind: string;
  text: string;
  x: number;
  y: number;
}

/** What stands in our own element of a page, which has a closed shadow root: only the debugger sees inside. */
async function ours(page: Page): Promise<Ours[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  type Node = typeof root;
  const found: { node: Node; text: string }[] = [];
  const textOf = (node: Node): string => `${node.nodeValue}${(node.children ?? []).map(textOf).join('')}`;
  const walk = (node: Node, inside: boolean): void => {
    const own = inside || node.localName.startsWith('casewright');
    if (own && node.nodeType === 1) found.push({ node, text: textOf(node).trim() });
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) walk(child, own);
  };
  walk(root, false);
  const all: Ours[] = [];
  for (const { node, text } of found) {
    const at = (node.attributes ?? []).indexOf('class');
    const kind = at < 0 ? node.localName : (node.attributes?.[at + 1] ?? '');
    const box = await session.send('DOM.getBoxModel', { nodeId: node.nodeId }).catch(() => undefined);
    const [x1 = 0, y1 = 0, x2 = 0, , , y3 = 0] = box?.model.content ?? [];
    all.push({ kind, text, x: (x1 + x2) / 2, y: (y1 + y3) / 2 });
  }
  await session.detach();
  return all;
}
