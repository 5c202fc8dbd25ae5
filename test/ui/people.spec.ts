import { expect, type Page } from '@playwright/test';
import { passesAxe } from '../passesAxe.ts';
import { test } from './screens.ts';

const place = '#/cases/case-4/people';
const list = (page: Page, name: string) => page.getByRole('list', { name, exact: true });
const alerts = (page: Page) => page.getByRole('region', { name: 'Alerts', exact: true });

test('[D13][D205] two people of one name stay two; details are confirmed in one act; what is removed comes back', async ({
  open,
}) => {
  const page = await open('open', place, { viewport: { width: 1280, height: 900 } });
  const people = list(page, 'Contacts and network').getByRole('listitem');
  await expect(people).toHaveCount(2);
  await passesAxe(page, 'people-1280');
  await expect(people.first()).toContainText('Portuguese · interpreter needed');
  await expect(people.first()).toContainText('more than six months ago');
  await page.getByRole('button', { name: 'Confirmed today: Jordan Thompson' }).press('Enter');
  await expect(people.first()).toContainText('Last confirmed today');
  await expect(page.getByRole('button', { name: 'Edit Jordan Thompson (mother)' })).toBeFocused();

  await page.getByRole('button', { name: 'Add a person' }).press('Enter');
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await page.keyboard.type('Jordan Thompson');
  await page.keyboard.press('Tab');
  await page.keyboard.type('brother of Lee');
  await page.getByLabel('Is the').fill('son');
  await page.getByLabel('of', { exact: true }).selectOption('Jordan Thompson (mother)');
  await page.getByRole('button', { name: 'Add link' }).press('Enter');
  await passesAxe(page, 'person-edited-1280');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Edit Jordan Thompson (brother of Lee)' })).toBeFocused();
  await expect(people).toHaveCount(3);
  await expect(people.last()).toContainText('Son of Jordan Thompson (mother)');
  await expect(page.getByRole('status', { name: 'Save state' })).toContainText('Saved on this device');

  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove', exact: true }).press('Enter');
  await expect(people).toHaveCount(2);
  await expect(page.getByRole('heading', { name: 'Contacts and network' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(people.last()).toContainText('Son of Jordan Thompson (mother)');

  // Opened and left without a word, it leaves nothing.
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(people).toHaveCount(3);

  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('columnheader')).toContainText('Lee Thompson');
  await expect(page.getByRole('table')).toContainText('son of Jordan Thompson (mother)');
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.goto(`${page.url().split('#')[0]}#/cases/case-4/read-log`);
  const acts = page.getByRole('list', { name: 'Who looked at this file' }).getByRole('listitem');
  await expect(acts.first()).toContainText(/printed the case file.*People and consents/);
  await expect(acts.nth(1)).toContainText(/opened the case file.*People and consents/);
});

test('[D188] an alert stands at the head of the case file and of its notes until it is over, and is kept then', async ({
  open,
}) => {
  const page = await open('open', place, { viewport: { width: 360, height: 2000 } });
  await passesAxe(page, 'people-360');
  await page.getByRole('button', { name: 'Add an alert' }).press('Enter');
  await page.keyboard.type('A neighbour threatened Lee.');
  await page.getByLabel('Who says so').fill('Lee, by phone');
  await page.getByRole('button', { name: 'Done' }).press('Enter');
  await page.getByRole('link', { name: 'Notes', exact: true }).click();
  await expect(alerts(page)).toContainText('A neighbour threatened Lee. says Lee, by phone');
  await expect(alerts(page)).toContainText('Large dog behind the front door');
  await expect(alerts(page)).not.toContainText('Lift out of order');
  await passesAxe(page, 'case-alerts-360');
  await page.getByRole('link', { name: /Nothing written yet|Lee called/ }).click();
  await expect(alerts(page)).toContainText('A neighbour threatened Lee.');
  await passesAxe(page, 'note-alerts-360');

  await page.goBack();
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.getByRole('button', { name: 'Ended today: A neighbour' }).press('Enter');
  await page.getByText('Ended alerts (2)').click();
  await expect(list(page, 'Ended alerts')).toContainText('A neighbour threatened Lee.');
  await page.getByRole('link', { name: 'Notes', exact: true }).click();
  await expect(alerts(page)).toContainText('Large dog');
  await expect(alerts(page)).not.toContainText('A neighbour');
});

test('[D187][D189][P2] a consent is active until it ends or is withdrawn; what can’t be saved is said', async ({
  open,
}) => {
  const page = await open('open', place);
  const consents = list(page, 'Consents and releases').getByRole('listitem');
  await expect(consents).toHaveCount(1);
  await expect(consents).toContainText(/Riverside clinic Active.*copy: paper file, tab 3/);
  await page.getByRole('link', { name: 'Notes', exact: true }).click();
  await page.getByRole('link', { name: 'Take out a copy' }).click();
  const standing = page.getByRole('region', { name: 'Consents that stand today' });
  await expect(standing.getByRole('listitem')).toHaveText(
    /^Riverside clinic \(Active\): Dates of visits.*Ask me each time/,
  );
  await standing.getByRole('link').click();
  await page.getByText('Ended consents (1)').click();
  await expect(list(page, 'Ended consents')).toContainText('Hill Street Housing');
  await page.evaluate(() => {
    (globalThis as unknown as { vault: { failure: string } }).vault.failure = 'This device is full.';
  });
  await page.getByRole('button', { name: 'Withdrawn today: Riverside clinic' }).press('Enter');
  await expect(consents).toHaveCount(0);
  await expect(list(page, 'Ended consents')).toContainText(/Riverside clinic Ended.*withdrawn/);
  await expect(page.getByRole('alert')).toContainText(
    'Not saved. This device is full. Your text is still here.',
  );
});

test('[D11][D12][D14] the fuller profile; pseudonyms on the screen, names on paper and in a copy', async ({
  open,
}) => {
  const page = await open('open', '#/cases/case-1/edit', { viewport: { width: 1280, height: 2000 } });
  await page.getByLabel('Status').selectOption('Closed');
  await page.getByLabel('On', { exact: true }).fill('2026-11-20');
  await page.getByLabel('Why it was closed').fill('Goals reached');
  await page.getByLabel('Preferred name').fill('Annie');
  await page.getByLabel('The client agreed').check();
  await page.getByLabel('Tags').pressSequentially('housing, benefits, housing');
  await passesAxe(page, 'profile-1280');
  await page.getByRole('button', { name: 'Save changes' }).press('Enter');
  const facts = page.locator('.facts');
  await expect(facts).toContainText('Closed, since November 20, 2026, Goals reached');
  await expect(facts).toContainText('Annie (agreed with the client)');
  await expect(facts).toContainText('benefits, housing');
  await expect(page.getByRole('link', { name: /Anna Rivera/ })).toContainText('Closed');

  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Show pseudonyms or initials').check();
  await page.getByRole('button', { name: 'Save changes' }).press('Enter');
  await expect(page.getByRole('status', { name: 'Settings state' })).toContainText('Changes saved');
  await page.getByRole('link', { name: 'Cases' }).click();
  const cases = page.getByRole('main', { name: '' });
  await expect(cases).toContainText('AR');
  await expect(cases).toContainText('L. T.');
  for (const name of ['Anna', 'Rivera', 'Thompson'])
    await expect(page.locator('body')).not.toContainText(name);
  await page.getByRole('link', { name: /^AR/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('AR');
  await page.getByRole('link', { name: /New dose since Monday/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('AR');
  await expect(page.locator('body')).not.toContainText('Rivera');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('columnheader')).toContainText('Anna Rivera');
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Go to a case or note' }).fill('hide or show names');
  await expect(page.getByRole('option')).toHaveText(/^Hide or show names/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Anna Rivera');
});
