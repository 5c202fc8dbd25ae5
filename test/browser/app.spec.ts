import { expect, test } from '@playwright/test';
import { launch, makeVault, saved, servePwa, unlock } from './harness.ts';

test('[P3] a note is written, the server stops, the browser restarts: the app opens and the note is there', async () => {
  const server = await servePwa();
  const first = await launch();
  const page = await first.context.newPage();
  await makeVault(page, server.url);
  await page.getByRole('button', { name: 'Practice with Anna' }).click();
  await page.getByRole('button', { name: 'New note' }).click();
  await page.getByText('Progress note').first().click();
  const box = page.getByRole('textbox', { name: 'What I saw and heard' });
  await box.click();
  await box.pressSequentially('At 10:15 Anna opened the door and said "I slept well".');
  await expect(saved(page)).toContainText('Saved');
  // What the app needs without a server is kept while one writes: on a slow machine that may take until here.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await first.context.close();
  await server.close();

  const second = await launch({ profile: first.profile });
  const again = await second.context.newPage();
  await again.goto(page.url());
  await unlock(again);
  await expect(again.getByRole('textbox', { name: 'What I saw and heard' })).toContainText(
    'said "I slept well".',
  );
  await second.end();
});
