import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { makeVault, newPracticeNote, saved, servePwa, unlock } from '../browser/harness.ts';
import { killable } from '../browser/killable.ts';
import { numbers, outcome, seed, whole } from './campaign.ts';

/** How many times Chromium is killed; `npm test` does it once. */
const kills = whole ? 24 : 1;

let server: Awaited<ReturnType<typeof servePwa>>;
test.beforeAll(async () => {
  server = await servePwa();
});
test.afterAll(() => server.close());

interface Seen {
  durabilities: string[];
  /** How long a strict write of one byte beside the app took at most, in milliseconds: how well the storage is. */
  slowestWrite: number;
  /** What the note said each time "Saved" was shown. */
  saved: string;
}

/** Notes in the page what a person sees, and how durable each transaction that writes is (S20). */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Seen = { durabilities: [], slowestWrite: 0, saved: '' };
    Object.assign(globalThis, { seen });
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...args) {
      const made = transaction.apply(this, args);
      if (made.mode === 'readwrite' && this.name === 'casewright') seen.durabilities.push(made.durability);
      return made;
    };
    let shown = false;
    const look = () => {
      const state = document.querySelector('[role=status][aria-label="Save state"]')?.textContent ?? '';
      const box = document.querySelector('[role=textbox][aria-label="What I saw and heard"]');
      const is = box !== null && /^\s*Saved/.test(state);
      // When the word appears: a letter is in the text a moment before the word is drawn anew.
      if (is && !shown) seen.saved = box.textContent ?? '';
      shown = is;
    };
    const opening = indexedDB.open('health of the storage');
    opening.onupgradeneeded = () => opening.result.createObjectStore('bytes');
    opening.onsuccess = () => {
      const write = () => {
        const begun = performance.now();
        const made = transaction.call(opening.result, 'bytes', 'readwrite', { durability: 'strict' });
        made.objectStore('bytes').put(1, 1);
        made.oncomplete = () => {
          seen.slowestWrite = Math.max(seen.slowestWrite, performance.now() - begun);
          setTimeout(write, 100);
        };
      };
      write();
    };
    document.addEventListener('DOMContentLoaded', () =>
      new MutationObserver(look).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      }),
    );
  });
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz';
const name = 'What I saw and heard';

test(`[P2][P3] Chromium is killed ${kills} times at random moments: what was shown as saved, and every key pressed more than a second before, is there`, async () => {
  test.setTimeout(3_600_000);
  const profile = mkdtempSync(join(tmpdir(), 'casewright-kills-'));
  const random = numbers(seed);
  let running = await killable(profile);
  await watch(running.page);
  await makeVault(running.page, server.url);
  await newPracticeNote(running.page);
  const noteUrl = running.page.url();
  let before = '';
  const tally: Record<string, number> = {};
  let strict = 0;
  let longest = 0;
  for (let round = 0; round < kills; round += 1) {
    const { page } = running;
    const box = page.getByRole('textbox', { name });
    await box.click();
    await page.keyboard.press('Control+End');
    const pressed: { key: string; at: number }[] = [];
    const end = Date.now() + 1500 + random() * 3000;
    // The last seen from outside: what the page noted dies with it.
    let seen: Seen = { durabilities: [], slowestWrite: 0, saved: '' };
    while (Date.now() < end) {
      const key = alphabet.charAt((before.length + pressed.length) % 26);
      await page.keyboard.press(key);
      pressed.push({ key, at: Date.now() });
      // Whoever types without a pause is never told that all is saved.
      if (pressed.length % 60 === 30) await expect(saved(page)).toContainText('Saved');
      if (pressed.length % 10 === 0) {
        seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
      }
    }
    const moment = ['typing', 'leaving the note, when it is compacted', 'locking'][round % 3] as string;
    if (moment !== 'typing') {
      seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
      const click =
        moment === 'locking'
          ? page.getByRole('button', { name: 'Lock', exact: true }).click()
          : page.goto(`${server.url}#/`);
      await Promise.race([
        click.catch(() => undefined),
        new Promise((resolve) => setTimeout(resolve, random() * 400)),
      ]);
    }
    const killedAt = Date.now();
    await running.kill();
    expect([...new Set(seen.durabilities)]).toEqual(['strict']);
    expect(seen.saved).not.toBe('');
    strict += seen.durabilities.length;
    // A second where the storage is well (S20); where the machine is busy, what one write takes beside it.
    const allowed = 1000 + (seen.slowestWrite > 100 ? 2 * seen.slowestWrite : 0);
    longest = Math.max(longest, allowed);
    const safe = pressed.filter(({ at }) => at < killedAt - allowed).map(({ key }) => key);

    running = await killable(profile);
    await watch(running.page);
    await running.page.goto(noteUrl);
    await unlock(running.page);
    const again = running.page.getByRole('textbox', { name });
    await expect(again).toContainText((before + safe.join('')).slice(0, 10));
    const text = (await again.textContent()) ?? '';
    const all = before + pressed.map(({ key }) => key).join('');
    expect(all.startsWith(text), `round ${round}: what is there was typed`).toBe(true);
    expect(text.length, `round ${round}, ${moment}: a second`).toBeGreaterThanOrEqual(
      before.length + safe.length,
    );
    expect(text.length, `round ${round}, ${moment}: saved`).toBeGreaterThanOrEqual(seen.saved.length);
    await expect(running.page.getByText(/could not be read|was refused/)).toHaveCount(0);
    tally[moment] = (tally[moment] ?? 0) + 1;
    before = text;
  }
  await running.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  console.log(JSON.stringify(tally), `${strict} transactions, all strict`);
  outcome('SIGKILL of Chromium', kills, 0, `kills, at most ${longest.toFixed(0)} ms of typing allowed`);
});
