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

test('[P10] a rule switched off in the portal is off there and in notes, and comes back by Undo in the panel', async () => {
  const portal = await servePortal();
  const desk = await joinedDesk();
  await desk.panel.getByRole('combobox', { name: 'New note' }).selectOption('Progress note');
  const note = desk.panel.getByRole('textbox', { name: 'What I saw and heard' });
  await note.click();
  await desk.panel.keyboard.insertText('He utilized it. She was lazy. Bill was rude. ');
  const inNote = (term: string) => desk.panel.locator('.finding', { hasText: term });
  await expect(inNote('utilized')).toHaveCount(1);

  const form = await desk.context.newPage();
  await form.goto(portal.url);
  await pressToolbarButton(desk.context, form);
  const box = form.getByLabel('Summary of contact');
  await box.click();
  await box.pressSequentially('Anna utilized the phone. ');
  const marks = async () => (await ours(form)).filter(({ kind }) => kind.startsWith('mark ')).length;
  await expect.poll(marks).toBe(1);
  // The real side panel hears of it too: this one has to be as far before it can say so.
  await expect(desk.panel.getByRole('status', { name: 'Page' })).toContainText('Record a contact');
  await form.keyboard.press('F8');
  await expect
    .poll(async () => (await ours(form)).some(({ text }) => text === 'Never show this rule'))
    .toBe(true);
  const never = (await ours(form)).find(({ kind, text }) => kind === 'quiet' && text.startsWith('Never'));
  if (never === undefined) throw new Error('the rule can’t be switched off here');
  await form.mouse.click(never.x, never.y);
  await expect.poll(marks).toBe(0);
  await desk.panel.bringToFront();
  const line = desk.panel.getByRole('status', { name: 'What was ignored' }).filter({ hasText: 'is off' });
  await expect(line).toContainText('“utilize” is off, here and in all notes.');
  await expect(inNote('utilized')).toHaveCount(0);
  await desk.panel.screenshot({ path: 'test-results/panel-rule-off.png' });
  await line.getByRole('button', { name: 'Undo' }).click();
  await expect(inNote('utilized')).toHaveCount(1);

  // What is ignored in the panel is ignored in the app: it is kept in the note.
  await inNote('lazy').click();
  await desk.panel.getByRole('button', { name: 'Ignore here' }).click();
  await expect(inNote('lazy')).toHaveCount(0);
  await expect(desk.panel.getByRole('status', { name: 'Save state' })).toContainText('Saved');
  await desk.app.bringToFront();
  await desk.app.getByRole('link', { name: 'Cases' }).click();
  await desk.app.getByRole('link', { name: /^Anna Practice/ }).click();
  await desk.app.getByRole('link', { name: /utilized/ }).click();
  await expect(desk.app.getByText('Ignored in this note: 1')).toBeVisible();
  await expect(desk.app.locator('.finding', { hasText: 'rude' })).toHaveCount(1);
  await expect(desk.app.locator('.finding', { hasText: 'lazy' })).toHaveCount(0);
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
