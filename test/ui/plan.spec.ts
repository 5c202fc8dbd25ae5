import { expect, type Page } from '@playwright/test';
import { passesAxe } from '../passesAxe.ts';
import { test } from './screens.ts';

const goals = (page: Page) => page.getByRole('list', { name: 'Goals, by rank' });
const saved = (page: Page) =>
  expect(page.getByRole('status', { name: 'Save state' })).toContainText('Saved on this device');

test('[D199][D69][D137] goals: written, ranked, worked on and set aside, by keyboard alone', async ({
  open,
}) => {
  const page = await open('open', '#/cases/case-2');
  await page.getByRole('link', { name: 'Plan', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeFocused();
  await expect(page.getByText('No goals yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Add a goal' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Goal', exact: true })).toBeFocused();
  await page.keyboard.type('I want to see my children every week');
  await expect(page.getByLabel('Review on')).not.toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(
    page.getByRole('button', { name: 'Edit goal: I want to see my children every week' }),
  ).toBeFocused();
  await page.getByRole('button', { name: 'Add a goal' }).press('Enter');
  await page.keyboard.type('I want to sleep');
  await page.getByRole('button', { name: 'Done' }).press('Enter');
  await page.getByRole('button', { name: 'Move up goal 2' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Move down goal 1' })).toBeFocused();
  await expect(goals(page).getByRole('heading', { level: 3 })).toHaveText([/I want to sleep/, /my children/]);

  await page.getByRole('button', { name: 'Objective for goal 1' }).press('Enter');
  await page.keyboard.type('Get more sleep');
  await page.getByRole('button', { name: 'Done' }).press('Enter');
  await expect(page.getByText('Not said yet: how much or how often, by when.')).toBeVisible();
  await page.getByRole('button', { name: 'Edit objective: Get more sleep' }).press('Enter');
  await page
    .getByRole('textbox', { name: 'Objective', exact: true })
    .fill('Sleep at least 7 hours on 5 nights a week for the next 4 weeks');
  await page.getByRole('button', { name: 'Done' }).press('Enter');
  await expect(page.getByText('Not said yet')).toHaveCount(0);

  await page.getByRole('button', { name: 'Edit goal: I want to see my children' }).press('Enter');
  await page.getByLabel('State', { exact: true }).selectOption('Set aside');
  await page.getByLabel('Why this plan did not work').fill('The contact centre closed.');
  await page.getByRole('button', { name: 'Done' }).press('Enter');
  await expect(page.getByRole('list', { name: 'Reached and set aside' })).toContainText(
    'The contact centre closed.',
  );

  await page.getByRole('button', { name: 'Edit goal: I want to sleep' }).press('Enter');
  await page.getByRole('button', { name: 'Remove' }).press('Enter');
  await expect(page.getByText('for the next 4 weeks')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(goals(page)).toContainText('for the next 4 weeks');
  await saved(page);
});

test('[D35][D39][D157][D201] wins, concerns, what was tried, and a measure with its chart and table', async ({
  open,
}) => {
  const page = await open('open', '#/cases/case-2/plan', { viewport: { width: 1280, height: 2400 } });
  await page.getByRole('button', { name: 'Win', exact: true }).click();
  await page.keyboard.type('Rang the school himself');
  await page.getByRole('button', { name: 'Done' }).press('Enter');
  await page.getByRole('button', { name: 'Concern of Sam Okafor' }).click();
  await page.keyboard.type('Sleeps in the car');
  await page.getByLabel('What could help (optional)').fill('A bed at the night shelter');
  await page.getByRole('button', { name: 'Done' }).press('Enter');
  await page.getByRole('button', { name: 'Something tried' }).click();
  await page.keyboard.type('Bus pass');
  await page.getByLabel('What it did').selectOption('Helped');
  await page.getByRole('button', { name: 'Done' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Helped' })).toBeVisible();

  // What got no words does not stay.
  await page.getByRole('button', { name: 'Something tried' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Removed the tool without words.')).toBeVisible();
  await expect(page.getByText('No words yet')).toHaveCount(0);

  await page.getByRole('button', { name: 'Mood, 0 to 10' }).click();
  const form = page.getByRole('form', { name: 'Add a value of Mood' });
  for (const [day, value] of [
    ['2026-11-02', '4'],
    ['2026-11-20', '11'],
    ['2026-11-20', '6,5'],
  ] as const) {
    await form.getByLabel('On', { exact: true }).fill(day);
    await form.getByLabel('Value').fill(value);
    await form.getByLabel('Value').press('Enter');
    if (value === '11') await expect(form.getByText('It goes 0 to 10')).toBeVisible();
  }
  await expect(page.getByRole('img', { name: /^Mood\. 2 values: first 4, last 6\.5/ })).toBeVisible();
  await page.getByText('All values of Mood, as a table').click();
  await expect(page.getByRole('table', { name: 'Mood' }).getByRole('row')).toHaveCount(3);
  await page.getByRole('button', { name: 'Remove 4 on November 2, 2026' }).click();
  await expect(page.getByRole('img', { name: /^Mood\. 1 value: 6\.5/ })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('img', { name: /^Mood\. 2 values/ })).toBeVisible();
  await saved(page);

  // [P2] What can't be saved is said at once, stays on the page, and can be taken elsewhere.
  await page.evaluate(() => {
    (globalThis as unknown as { vault: { failure: string } }).vault.failure = 'This device is full.';
  });
  await page.getByRole('button', { name: 'Edit tool: Bus pass' }).click();
  await page.getByRole('textbox', { name: 'What was tried' }).fill('Bus pass for a month');
  await expect(page.getByRole('alert')).toContainText('Not saved. This device is full.');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the plan as a text file' }).click();
  expect((await coming).suggestedFilename()).toMatch(/^unsaved plan \d{4}-\d\d-\d\d\.txt$/);
});

test('[P12] axe finds nothing on a full plan on a phone, with a goal open for writing', async ({ open }) => {
  // As high as the page: what the bar at the bottom covers would be too small to touch.
  const page = await open('open', '#/cases/case-1/plan', { viewport: { width: 360, height: 6000 } });
  await page.getByRole('button', { name: /Edit goal: “I want a warm/ }).click();
  await passesAxe(page, 'plan-360');

  // [D16] On paper: client and date on each page, the plan with its charts, and nothing of the interface.
  await page.setViewportSize({ width: 1280, height: 900 });
  // The pane scrolls, not the window.
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('table');
  await expect(paper.getByRole('columnheader')).toContainText('Anna Rivera (practice) · CW-1042');
  await expect(paper).toContainText('Why it did not work: The last bus leaves before the class ends.');
  await expect(paper.getByRole('img', { name: /^Mood\. 7 values/ })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  // Nor, on wide paper, the list of the other clients.
  await expect(page.getByText('Lee Thompson')).toBeHidden();
});

test('[D32] a note takes the goals of the plan in with one act, each once', async ({ open }) => {
  const page = await open('open', '#/cases/case-1/new-note');
  await page.getByRole('button', { name: /^GIRP/ }).click();
  const goals = page.getByRole('textbox', { name: 'Goal', exact: true });
  await page.getByRole('button', { name: 'Pull in the goals' }).click();
  await expect(goals).toContainText(
    'Goal: “I want a warm flat before my sister comes for Christmas.”Goal: Sleep through most nights again',
  );
  await expect(goals).not.toContainText('evening class');
  await page.getByRole('button', { name: 'Pull in the goals' }).click();
  await expect(page.getByText('All goals of the plan stand here.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(goals).not.toContainText('Goal:');
});
