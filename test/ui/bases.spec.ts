import { expect, type Page } from '@playwright/test';
import { test } from './screens.ts';

const newNote = '#/cases/case-2/new-note';

/** A new note with words in its section for facts; the cursor is at their end. */
async function write(page: Page, words: string) {
  await page.getByRole('button', { name: 'Progress note' }).click();
  const box = page.getByRole('textbox', { name: 'What I saw and heard' });
  await box.click();
  await page.keyboard.insertText(words);
  return box;
}

const menu = (page: Page) => page.getByRole('dialog', { name: 'What this sentence rests on' });

test('[D98] a sentence shows what its wording says it rests on, without a word of it being moved or added', async ({
  open,
}) => {
  const page = await open('open', newNote);
  const box = await write(page, 'She cried. ');
  const widthOf = (words: string) =>
    box.locator('.cm-line').evaluate((line, end) => {
      const range = document.createRange();
      range.setStart(line, 0);
      const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let left = end.length; left > 0 && texts.nextNode(); ) {
        const length = texts.currentNode.textContent?.length ?? 0;
        range.setEnd(texts.currentNode, Math.min(left, length));
        left -= length;
      }
      return range.getBoundingClientRect();
    }, words);
  const before = await widthOf('She cried.');
  await expect(box.locator('.basis.seen')).toHaveText('S');
  await page.keyboard.insertText('Mum said he left. Perhaps he is at work. Rent is due on Monday.');
  await expect(box.locator('.basis.told')).toHaveAttribute('data-words', 'Told by Mum');
  await expect(box.locator('.basis.thought')).toHaveText('P');
  await expect(box.locator('.basis.none')).toHaveText('R');
  await expect(box).toHaveText('She cried. Mum said he left. Perhaps he is at work. Rent is due on Monday.');
  const after = await widthOf('She cried.');
  expect(after.width).toBeCloseTo(before.width, 1);
  expect([after.left, after.top, after.height]).toEqual([before.left, before.top, before.height]);
  // A screen reader hears the words, not the letter.
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const names = nodes.map(({ name }) => name?.value as string);
  for (const words of ['Seen', 'Told by Mum', 'Thought']) expect(names).toContain(words);
});

test('[D98] a label is changed by keyboard, is one step of undo, and stays with its sentence', async ({
  open,
}) => {
  const page = await open('open', newNote);
  const box = await write(page, 'She cried. Rent is due on Monday.');
  await page.keyboard.press('F9');
  await expect(menu(page)).toContainText('Rent is due on Monday.');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(menu(page).getByRole('textbox', { name: 'Told by whom' })).toBeFocused();
  await page.keyboard.type('the landlord');
  await page.keyboard.press('Enter');
  await expect(menu(page)).toHaveCount(0);
  await expect(box).toBeFocused();
  const told = box.locator('.basis.told.said');
  await expect(told).toHaveAttribute('data-words', 'Told by the landlord');
  await page.keyboard.press('Control+z');
  await expect(box.locator('.basis.none')).toHaveText('R');
  await expect(box).toHaveText('She cried. Rent is due on Monday.');
  await page.keyboard.press('Control+Shift+Z');
  await expect(told).toHaveText('R');
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText('At noon. ');
  await expect(box.locator('.basis.seen')).toHaveText('S');
  await expect(told).toHaveText('R');
  // Escape leaves it as it is.
  await page.keyboard.press('Control+End');
  await page.keyboard.press('F9');
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();
  await expect(told).toHaveText('R');
  await page.keyboard.press('F9');
  await menu(page).getByRole('button', { name: 'As proposed: not said' }).click();
  await expect(box.locator('.said')).toHaveCount(0);
});

test('[D98] a label is changed by mouse: a click on the letter asks, one on the word goes to the word', async ({
  open,
}) => {
  const page = await open('open', newNote);
  const box = await write(page, 'She cried. He sat by the door.');
  const mark = box.locator('.basis.seen', { hasText: 'H' });
  const at = await mark.boundingBox();
  if (at === null) throw new Error('the mark is not drawn');
  await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
  await expect(menu(page)).toHaveCount(0);
  await page.mouse.click(at.x - 4, at.y + 2);
  await expect(menu(page)).toContainText('He sat by the door.');
  await menu(page).getByRole('button', { name: 'Thought: what I make of it' }).click();
  await expect(box.locator('.basis.thought.said')).toHaveText('H');
  await expect(box.locator('.basis.seen')).toHaveText('S');
});

test('[D98] an opinion among facts is pointed out once, until the worker says that it is one', async ({
  open,
}) => {
  const page = await open('open', newNote);
  const box = await write(page, 'She cried. Mum said he left. Perhaps he is at work. He sat by the door.');
  const hint = page.getByRole('button', { name: 'An opinion? It stands among facts' });
  await hint.click();
  await expect(menu(page)).toContainText('Perhaps he is at work.');
  await menu(page).getByRole('button', { name: 'Thought: what I make of it' }).click();
  await expect(hint).toHaveCount(0);
  await expect(box.locator('.basis.thought.said')).toHaveText('P');
  await expect(box).toBeFocused();
});

test('[P4] [D98] what another device says of a sentence shows here, and undo leaves it alone', async ({
  open,
}) => {
  const page = await open('open', '#/notes/fullest');
  const box = page.getByRole('textbox', { name: 'What I saw and heard' });
  await box.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F9');
  await menu(page).getByRole('button', { name: /^Seen/ }).click();
  const said = box.locator('.basis.said');
  await expect(said).toHaveCount(1);
  // As another device would: the same document, another origin.
  await page.evaluate(() => {
    const { vault } = globalThis as unknown as { vault: { say(...of: string[]): void } };
    vault.say(
      location.hash.split('/').at(-1) ?? '',
      'observed',
      'Her sister can be reached on 555-201-3377.',
    );
  });
  await expect(said).toHaveCount(2);
  await box.focus();
  await page.keyboard.press('Control+z');
  await expect(said).toHaveText('H');
});
