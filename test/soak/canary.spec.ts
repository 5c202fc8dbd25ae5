import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { makeVault, saved, servePwa, unlock } from '../browser/harness.ts';
import { killable } from '../browser/killable.ts';
import { outcome } from './campaign.ts';
import { spellings } from './spellings.ts';

let server: Awaited<ReturnType<typeof servePwa>>;
test.beforeAll(async () => {
  server = await servePwa();
});
test.afterAll(() => server.close());

/** The files of a folder that hold one of these words in any spelling. */
function search(folder: string, words: readonly string[]): { found: string[]; files: number; bytes: number } {
  const wanted = words.flatMap((word) => spellings(word).map((spelling) => ({ ...spelling, word })));
  const result = { found: [] as string[], files: 0, bytes: 0 };
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    result.files += 1;
    result.bytes += content.length;
    for (const { name, word, bytes } of wanted) {
      if (content.includes(bytes)) result.found.push(`${word} (${name}) in ${path}`);
    }
  }
  return result;
}

const random = (kind: string) => `${kind}${Math.random().toString(36).slice(2, 14)}zq`;

async function write(page: Page, canaries: { name: string; headline: string; text: string }): Promise<void> {
  await page
    .getByRole('button', { name: 'New case' })
    .or(page.getByRole('button', { name: /first case/i }))
    .first()
    .click();
  await page.getByRole('textbox', { name: /name/i }).first().fill(canaries.name);
  await page
    .getByRole('button', { name: /case file|save|make/i })
    .last()
    .click();
  await page.getByRole('button', { name: 'New note' }).click();
  await page.getByText('Progress note').first().click();
  await page.getByRole('textbox', { name: /headline/i }).fill(canaries.headline);
  const box = page.getByRole('textbox', { name: 'What I saw and heard' });
  await box.click();
  // Word by word, each on disk before the next: more entries than compaction waits for.
  for (let i = 0; i < 20; i += 1) {
    await box.pressSequentially(`${canaries.text} ${i}. `);
    await expect(saved(page)).toContainText('Saved');
  }
}

test('the search finds each spelling: UTF-8, UTF-16, base64 at any place', () => {
  const folder = mkdtempSync(join(tmpdir(), 'casewright-search-'));
  const word = random('note');
  const stores = {
    plain: Buffer.from(`x${word}`),
    wide: Buffer.from(`x${word}`, 'utf16le'),
    wideSwapped: Buffer.from(`x${word}`, 'utf16le').swap16(),
    ...Object.fromEntries(
      [0, 1, 2].map((n) => [
        `packed${n}`,
        Buffer.from(Buffer.from(`${'x'.repeat(n)}${word}yz`).toString('base64')),
      ]),
    ),
  };
  for (const [name, bytes] of Object.entries(stores)) writeFileSync(join(folder, name), bytes);
  for (const name of Object.keys(stores)) {
    expect(
      search(folder, [word]).found.some((found) => found.endsWith(join(folder, name))),
      name,
    ).toBe(true);
  }
  rmSync(folder, { recursive: true });
});

/** How many caches and snapshots lie on the disk. */
function onDisk(page: Page): Promise<{ caches: number; snapshots: number }> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('casewright');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['caches', 'entries']);
          const caches = transaction.objectStore('caches').count();
          const entries = transaction.objectStore('entries').getAll();
          transaction.oncomplete = () => {
            opening.result.close();
            resolve({
              caches: caches.result,
              snapshots: entries.result.filter(({ bytes }) => bytes[1] === 2).length,
            });
          };
        };
      }),
  );
}

test('[P1] after typing, compaction, locking, caches and a crash, no word, name or headline is anywhere in the profile', async () => {
  test.setTimeout(300_000);
  const profile = mkdtempSync(join(tmpdir(), 'casewright-canary-'));
  const canaries = { name: random('name'), headline: random('headline'), text: random('note') };
  const words = Object.values(canaries);
  const first = await killable(profile);
  await makeVault(first.page, server.url);
  await write(first.page, canaries);
  const noteUrl = first.page.url();
  // A crash while the text is on the screen.
  await first.kill();
  const crashed = search(profile, words);
  expect(crashed.found).toEqual([]);

  // Opened again: the log is read through, the note compacted, the lists kept; then locked, and ended.
  const second = await killable(profile);
  await second.page.goto(noteUrl);
  await unlock(second.page);
  await expect(second.page.getByRole('textbox', { name: 'What I saw and heard' })).toContainText(
    canaries.text,
  );
  await second.page.goto(`${server.url}#/`);
  await expect(second.page.getByText(canaries.name).first()).toBeVisible();
  // What is to be searched is there; looking after the log begins a while after unlocking.
  await expect.poll(async () => (await onDisk(second.page)).snapshots).toBeGreaterThan(0);
  await second.page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(second.page.getByLabel('Passphrase', { exact: true })).toBeVisible();
  const kept = await onDisk(second.page);
  expect(kept.caches).toBeGreaterThan(0);
  await second.close();
  const { found, files, bytes } = search(profile, words);
  expect(bytes).toBeGreaterThan(100_000);
  expect(found).toEqual([]);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  console.log(`${files} files, ${bytes} bytes searched, ${JSON.stringify(kept)}`);
  outcome('canary', files, 0, `files of a profile, ${bytes} bytes, 9 spellings of 3 words`);
});
