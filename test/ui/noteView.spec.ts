import { expect, type Page } from '@playwright/test';
import { passesAxe } from '../passesAxe.ts';
import { test } from './screens.ts';

const phone = { viewport: { width: 320, height: 640 } };

const write = (page: Page, section: string, text: string) =>
  page.evaluate(
    ([key, words]) => {
      const { vault } = globalThis as unknown as { vault: { write(...of: string[]): void } };
      vault.write(location.hash.split('/').at(-1) ?? '', key ?? '', words ?? '');
    },
    [section, text],
  );

const about = (page: Page) => page.getByRole('complementary', { name: 'About this note' });
const list = (page: Page) => page.getByRole('complementary', { name: 'Findings' });

const long =
  'Sam explained how the thermostat works and showed Anna how to set the timer so that the flat is warm before she gets up.';

test('[D49] [D51] [D114] [D118] what can be said of a note as a whole stands beside it, and keeps up while one writes', async ({
  open,
}) => {
  const page = await open('open', '#/notes/fullest');
  await page.locator('.finding').first().waitFor();
  await page.getByRole('button', { name: 'About this note' }).click();
  const panel = about(page);
  await expect(panel).toContainText('Easy: nearly everybody can read it.');
  await expect(panel).toContainText('None over 20 words.');
  await expect(panel.getByRole('listitem').filter({ hasText: 'Judgment' })).toHaveText('Judgment 2');
  await expect(panel).toContainText('Thought 1');
  // Typed while it is open.
  const box = page.getByRole('textbox', { name: 'What we did' });
  await box.click();
  await page.keyboard.insertText(long);
  await panel.getByRole('button', { name: /Sam explained how the thermostat/ }).click();
  await expect(box).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(long.slice(0, -1));
  await panel.getByRole('button', { name: 'In the client’s words' }).click();
  await expect(page.getByRole('textbox', { name: 'In the client’s words' })).toBeFocused();
  await page.keyboard.insertText('N/A');
  await expect(panel.getByRole('button', { name: 'In the client’s words' })).toHaveCount(0);
  // The next of its kind at each press.
  await panel.getByRole('button', { name: 'Judgment' }).click();
  await expect(page.getByRole('dialog', { name: 'Finding: filthy' })).toBeVisible();
  await panel.getByRole('button', { name: 'Judgment' }).click();
  await expect(page.getByRole('dialog', { name: 'Finding: lazy' })).toBeVisible();
});

test('[D98] what sentences rest on is shown or not, as the worker likes it', async ({ open }) => {
  const page = await open('open', '#/notes/fullest');
  const shown = () =>
    page
      .locator('.basis.thought')
      .first()
      .evaluate((mark) => getComputedStyle(mark, '::before').content);
  await page.locator('.basis.thought').first().waitFor();
  expect(await shown()).toContain('Th');
  await page.getByRole('button', { name: 'About this note' }).click();
  await about(page).getByRole('checkbox', { name: 'Show beside each sentence' }).uncheck();
  expect(await shown()).toBe('none');
  // Kept with the settings, for every note.
  const kept = () =>
    page.evaluate(
      () =>
        (globalThis as unknown as { vault: { settings: { value: { showBasis: boolean } } } }).vault.settings
          .value.showBasis,
    );
  expect(await kept()).toBe(false);
  await about(page).getByRole('checkbox', { name: 'Show beside each sentence' }).check();
  expect(await shown()).toContain('Th');
});

test('[D146] how much is as in the note before is said with that note, and shown in the text when asked', async ({
  open,
}) => {
  const page = await open('open', '#/notes/fullest');
  // The note before it is the one about the phone call.
  await page.evaluate(() => {
    const { vault } = globalThis as unknown as {
      vault: { notes: { value: { id: string; headline: string }[] }; write(...of: string[]): void };
    };
    const call = vault.notes.value.find(({ headline }) => headline === 'New dose since Monday');
    vault.write(call?.id ?? '', 'medicine', 'Her sister can be reached on 555-201-3377.');
  });
  await page.getByRole('button', { name: 'About this note' }).click();
  const panel = about(page);
  await expect(panel).toContainText(
    'stands word for word in the note before: New dose since Monday, November 19, 2026',
  );
  await expect(page.locator('.shown-up')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Show it in the text' }).click();
  await expect(page.locator('.shown-up').first()).toContainText('Her sister can be reached on');
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('.shown-up')).toHaveCount(0);
});

test('[P12] the list of findings is walked with F8, says where it is, and keeps the focus', async ({
  open,
}) => {
  const page = await open('open', '#/notes/fullest');
  await page.getByRole('button', { name: '6 findings' }).click();
  const panel = list(page);
  await expect(panel.getByRole('heading', { name: 'What I saw and heard 6' })).toBeVisible();
  await page.keyboard.press('F8');
  await expect(panel.getByRole('status')).toHaveText('1 of 6: “filthy”, Judgment');
  await expect(panel.getByRole('listitem', { name: '1 of 6: “filthy”' }).locator(':focus')).toHaveCount(1);
  await expect(page.locator('.finding.pointed')).toHaveText('filthy');
  await page.keyboard.press('Shift+F8');
  await expect(panel.getByRole('listitem', { name: '6 of 6: “555-201-3377”' }).locator(':focus')).toHaveCount(
    1,
  );
  await page.keyboard.press('F8');
  await page.keyboard.press('F8');
  const lazy = panel.getByRole('listitem', { name: '2 of 6: “lazy”' });
  await expect(lazy.locator(':focus')).toHaveCount(1);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('i');
  // The one behind it has moved up, and has the focus.
  await expect(panel.getByRole('listitem', { name: '2 of 5: “utilized”' }).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary', { name: 'Findings' }).getByText('“utilized”')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'What I saw and heard' })).toBeFocused();
});

test('[P12] F8 in the text says which finding of how many it is', async ({ open }) => {
  const page = await open('open', '#/notes/fullest');
  await page.locator('.finding').first().waitFor();
  await page.getByRole('textbox', { name: 'Main topic' }).focus();
  await page.keyboard.press('F8');
  await expect(page.getByRole('status').filter({ hasText: '1 of 6: “filthy”, Judgment' })).toHaveCount(1);
});

test('[P12] on a phone of 320 px panel and list are sheets, and lead to the note and back', async ({
  open,
}) => {
  const page = await open('open', '#/notes/fullest', phone);
  await page.locator('.finding').first().waitFor();
  await page.getByRole('button', { name: 'About this note' }).click();
  const sheet = page.getByRole('dialog', { name: 'About this note' });
  await expect(sheet).toContainText('How it reads');
  expect(await sheet.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
  await passesAxe(page);
  await sheet.getByRole('button', { name: 'Walk through all 6' }).click();
  const findings = page.getByRole('dialog', { name: 'Findings' });
  await expect(findings).toBeVisible();
  await page.keyboard.press('F8');
  await expect(findings.getByRole('listitem', { name: '1 of 6: “filthy”' }).locator(':focus')).toHaveCount(1);
  await expect(findings.getByRole('status').first()).toHaveText('1 of 6: “filthy”, Judgment');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'About this note' }).click();
  await sheet.getByRole('button', { name: 'In the client’s words' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'In the client’s words' })).toBeFocused();
});

test('[P11] [P12] on a phone a note is printed from its panel, for which its bar has no room', async ({
  open,
}) => {
  const page = await open('open', '#/notes/fullest', phone);
  await page.locator('.finding').first().waitFor();
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const over = document.querySelectorAll('dialog[open]').length;
      Object.assign(globalThis, { printed: { over, text: document.querySelector('table')?.textContent } });
    });
  });
  await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(0);
  await page.getByRole('button', { name: 'About this note' }).click();
  await page.getByRole('button', { name: 'Print this note' }).click();
  // The sheet is gone by then, and the note is written out.
  const printed = () =>
    page.evaluate(() => (globalThis as { printed?: { over: number; text: string } }).printed);
  await expect.poll(printed).toMatchObject({ over: 0 });
  expect((await printed())?.text).toContain('The kitchen was filthy and Anna seemed lazy');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'About this note' }).click();
  await expect(about(page)).toContainText('How it reads');
  await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(1);
});

test('[D114] read as the client: plain words, questions, other people; and back to the same place', async ({
  open,
}) => {
  const page = await open('open', '#/notes/fullest');
  await page.locator('.finding').first().waitFor();
  await write(page, 'interventions', 'Her sister said that she can help. ');
  const box = page.getByRole('textbox', { name: 'Plan and next steps' });
  await box.click();
  await page.keyboard.press('Control+End');
  const scrolled = () => page.locator('.note-pane').evaluate((pane) => pane.scrollTop + scrollY);
  await page.getByRole('button', { name: 'About this note' }).click();
  await expect(about(page)).toContainText('How it reads');
  const place = await scrolled();
  expect(place).toBeGreaterThan(0);
  await about(page).getByRole('button', { name: 'Read it as the client' }).click();
  await expect(
    page.getByRole('heading', { name: 'Rent paid; Anna asks for help with the boiler' }),
  ).toBeFocused();
  const reading = page.getByRole('main');
  await expect(reading).toContainText('She utilized (used) the new heater');
  await expect(reading).toContainText('CBT (cognitive behavioral therapy)');
  await expect(reading.getByRole('listitem')).toHaveText([
    'Why “filthy”? What did you see?',
    'Why “lazy”? What did you see?',
    'When was “recently”?',
  ]);
  await expect(reading).toContainText('Other people are in it: Her sister.');
  await expect(reading).toContainText('It can identify somebody: 555-201-3377.');
  await expect(box).toBeHidden();
  await passesAxe(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('table');
  await expect(paper.getByRole('columnheader')).toContainText('Anna Rivera (practice)');
  await expect(paper).toContainText('As Anna Rivera would read it');
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();
  expect(await scrolled()).toBe(place);
  await page.keyboard.insertText(' Still here.');
  await expect(box).toHaveText(/ Still here\.$/);
});

test('[P11][S5] the text is copied or saved under a name that names nobody, and the read log says so', async ({
  open,
}) => {
  const page = await open('open', '#/notes/fullest', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'About this note' }).click();
  await about(page).getByRole('button', { name: 'Copy the text' }).click();
  await expect(about(page).getByText('Copied. The clipboard is not sealed')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Anna Rivera \(?.*CW-1042[\s\S]*What I saw and heard\nThe kitchen was filthy/,
  );
  const coming = page.waitForEvent('download');
  await about(page).getByRole('button', { name: 'Save the text as a file' }).click();
  expect((await coming).suggestedFilename()).toMatch(/^note [\d-]+\.txt$/);
  const acts = await page.evaluate(() =>
    (globalThis as unknown as { vault: { acts: { act: string }[] } }).vault.acts.map(({ act }) => act),
  );
  expect(acts.filter((act) => act === 'exported')).toHaveLength(2);
});

test('[P12] axe finds nothing beside the note, in its list and its menu', async ({ open }) => {
  const page = await open('open', '#/notes/fullest');
  await page.locator('.finding').first().waitFor();
  await page.getByRole('button', { name: 'About this note' }).click();
  await expect(about(page)).toContainText('How it reads');
  await passesAxe(page);
  await about(page).getByRole('button', { name: 'Walk through all 6' }).click();
  await page.keyboard.press('F8');
  await passesAxe(page);
  await page.getByRole('textbox', { name: 'What I saw and heard' }).focus();
  await page.keyboard.press('F9');
  await expect(page.getByRole('dialog', { name: 'What this sentence rests on' })).toBeVisible();
  await passesAxe(page);
});
