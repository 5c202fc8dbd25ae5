import { expect } from '@playwright/test';
import { test } from './screens.ts';

const newNote = '#/cases/case-2/new-note';

test('[P10] a finding appears after a pause, never in the middle of a word, and says why', async ({
  open,
}) => {
  const page = await open('open', newNote);
  await page.getByRole('button', { name: 'Progress note' }).click();
  const box = page.getByRole('textbox', { name: 'What I saw and heard' });
  await box.click();
  await box.pressSequentially('The tenant utilized');
  // The pause is long over when the other section has been checked; the word at the cursor still waits.
  await page.evaluate(() => {
    const { vault } = globalThis as unknown as {
      vault: { notes: { value: { id: string }[] }; write(...of: string[]): void };
    };
    // The one that was made last: the list is by the day of the event.
    const last = Math.max(...vault.notes.value.map(({ id }) => Number(id.replace('note-', ''))));
    vault.write(`note-${last}`, 'barriers', 'The room was filthy.');
  });
  const findings = page.getByRole('complementary', { name: 'Findings' });
  await expect(findings.getByText('“filthy”')).toBeVisible();
  await expect(findings.getByText('“utilized”')).toHaveCount(0);
  await box.press('Space');
  await expect(findings.getByText('“utilized”')).toBeVisible();
});

test('[P10] a suggestion changes the text as an edit like any other: one step of undo takes it back', async ({
  open,
}) => {
  const page = await open('open', '#/notes/fullest');
  const box = page.getByRole('textbox', { name: 'What I saw and heard' });
  const findings = page.getByRole('complementary', { name: 'Findings' });
  const card = findings.getByRole('listitem').filter({ hasText: '“utilized”' });
  await card.waitFor();
  await box.focus();
  await page.keyboard.press('Control+End');
  // Typed at once before it, so that the two would be one step if nothing kept them apart.
  await page.keyboard.insertText(' Noted.');
  // Pressed as Safari does it, which gives a button no focus and so does not close the step by itself.
  await card
    .getByRole('button', { name: 'Change to used' })
    .evaluate((button: HTMLElement) => button.click());
  await expect(box).toContainText('She used the new heater');
  await expect(box).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(box).toContainText('She utilized the new heater');
  await expect(box).toContainText(' Noted.');
  await page.keyboard.press('Control+Shift+Z');
  await expect(box).toContainText('She used the new heater');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(box).toContainText('She utilized the new heater');
});

test('[P12] findings are walked and mended by keyboard alone; a gap is selected to be typed over', async ({
  open,
}) => {
  const page = await open('open', '#/notes/fullest');
  const box = page.getByRole('textbox', { name: 'What I saw and heard' });
  await expect(page.getByRole('complementary', { name: 'Findings' }).getByText('“lazy”')).toBeVisible();
  await page.getByRole('textbox', { name: 'Main topic' }).focus();
  await page.keyboard.press('F8');
  await expect(page.getByRole('dialog', { name: 'Finding: filthy' })).toBeVisible();
  await page.keyboard.press('F8');
  const second = page.getByRole('dialog', { name: 'Finding: lazy' });
  await expect(second).toBeVisible();
  await page.keyboard.press('Shift+F8');
  await expect(page.getByRole('dialog', { name: 'Finding: filthy' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(box).toBeFocused();
  await page.keyboard.press('Control+.');
  await expect(page.getByRole('dialog', { name: 'Finding: filthy' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(box).toBeFocused();
  await page.keyboard.type('covered in plates');
  await expect(box).toContainText('The kitchen was covered in plates and Anna');
});

test('[P10] what is ignored here stays ignored, also when the text around it changes', async ({ open }) => {
  const page = await open('open', '#/notes/fullest');
  const box = page.getByRole('textbox', { name: 'What I saw and heard' });
  const findings = page.getByRole('complementary', { name: 'Findings' });
  await findings
    .getByRole('listitem')
    .filter({ hasText: '“filthy”' })
    .getByRole('button', { name: 'Ignore here' })
    .click();
  await expect(findings.getByText('“filthy”')).toHaveCount(0);
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('The hall was filthy. ');
  await expect(findings.getByText('“filthy”')).toHaveCount(1);
  await expect(box).toContainText('The hall was filthy. The kitchen was filthy');
});

test('[P10] a click on an underlined word opens what is said about it, and typing closes it', async ({
  open,
}) => {
  const page = await open('open', '#/notes/fullest');
  await page.locator('.finding', { hasText: 'lazy' }).click();
  await expect(page.getByRole('dialog', { name: 'Finding: lazy' })).toBeVisible();
  await page.keyboard.type('x');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('[P4] what another device writes into a section shows in its editor, and undo leaves it alone', async ({
  open,
}) => {
  const page = await open('open', '#/notes/fullest');
  const box = page.getByRole('textbox', { name: 'Main topic' });
  await box.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Mine.');
  await page.evaluate(() => {
    const { vault } = globalThis as unknown as { vault: { write(...of: string[]): void } };
    vault.write(location.hash.split('/').at(-1) ?? '', 'focus', 'Theirs. ');
  });
  await expect(box).toHaveText('Theirs. Housing costs and heating. Mine.');
  await page.keyboard.press('Control+z');
  await expect(box).toHaveText('Theirs. Housing costs and heating.');
});

test('lines that are pasted with carriage returns keep offsets and text alike', async ({ open }) => {
  const page = await open('open', '#/notes/fullest');
  const box = page.getByRole('textbox', { name: 'Worries and barriers' });
  await box.click();
  await box.evaluate((element) => {
    const clipboard = new DataTransfer();
    clipboard.setData('text/plain', 'one\r\ntwo\rthree');
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }),
    );
  });
  await page.keyboard.type('!');
  await expect(box.locator('.cm-line')).toHaveText(['one', 'two', 'three!']);
});

test('[P12] on a phone the findings stand in a sheet, with the same buttons', async ({ open }) => {
  const page = await open('open', '#/notes/fullest', { viewport: { width: 360, height: 740 } });
  await page.getByRole('button', { name: '6 findings' }).click();
  const sheet = page.getByRole('dialog', { name: 'Findings' });
  await sheet.getByRole('button', { name: 'Change to used' }).click();
  await expect(sheet).toHaveCount(0);
  const box = page.getByRole('textbox', { name: 'What I saw and heard' });
  await expect(box).toContainText('She used the new heater');
  await expect(box).toBeFocused();
});
