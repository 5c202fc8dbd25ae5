import { describe, expect, it, vi } from 'vitest';
import { LinkHost } from '../../extension/LinkHost.ts';
import { sectionText } from '../../src/casefile/sectionText.ts';
import { StorageError } from '../../src/storage/LogStore.ts';
import type { PortLike } from '../../src/sync/PortTransport.ts';
import type { Vault } from '../../src/vault/Vault.ts';
import { AppLink } from '../../src/web/AppLink.ts';
import { openVault, passphrase, testVault } from '../vault/testVault.ts';
import { pair, portPair, twoDevices, until } from './twoDevices.ts';

const form = {
  name: 'Rosa Delgado',
  caseNumber: 'C-1042',
  pseudonym: '',
  born: '',
  allocated: '',
  practice: false,
};
const origin = 'http://localhost:4173';

/** The link of one more tab, over the vault of that tab. Counts how often it had to connect. */
function tab(vault: Vault, host: LinkHost) {
  const self = { connected: 0, ports: [] as PortLike[], link: undefined as unknown as AppLink };
  self.link = new AppLink({
    vault,
    channel: `${origin} extension-id`,
    connect() {
      const [a, b] = portPair();
      self.connected += 1;
      self.ports.push(a);
      queueMicrotask(() => host.accept(b, origin));
      return a;
    },
  });
  return self;
}

async function secondTab(both: Awaited<ReturnType<typeof twoDevices>>) {
  const { vault } = await testVault(both.app.parts);
  const other = tab(vault, both.host);
  await vault.unlock(passphrase);
  return { ...other, vault, link: other.link, count: () => other.connected };
}

describe('the app in two tabs', () => {
  it('both have a line of their own: neither throws the other out', async () => {
    const both = await twoDevices();
    await both.app.vault.createCase(form);
    await pair(both);
    const other = await secondTab(both);
    const connected = () =>
      [both.link, other.link].every(({ state: { value } }) => value.at === 'joined' && value.connected);
    await until(connected);
    const noteId = await both.app.vault.createNote(both.app.vault.cases.value?.[0]?.id ?? '', 'progress');
    await until(() => both.extension.vault.notes.value?.length === 1);
    const there = await both.extension.vault.openNote(noteId);
    sectionText(there.doc, 'observed').insert(0, 'From the extension.');
    await there.flush();
    await until(() => both.app.vault.notes.value?.[0]?.excerpt === 'From the extension.');
    expect(connected()).toBe(true);
    expect(other.count()).toBe(1);
  });

  it('a tab that is opened while another one pairs does not end the exchange', async () => {
    const both = await twoDevices();
    await until(() => both.link.state.value.at === 'found');
    both.link.begin();
    await until(() => both.host.pairing.value?.at === 'compare');
    const other = await secondTab(both);
    await until(() => other.link.state.value.at === 'found');
    both.link.confirm();
    both.host.confirm();
    await until(() => both.extension.vault.state.value.at === 'open');
    // The tab that only looked on is given a session too.
    await until(() => other.link.state.value.at === 'joined' && other.link.state.value.connected);
  });

  it('[S4] locked in one tab is locked in the extension and in the other tab', async () => {
    const both = await twoDevices();
    await pair(both);
    const other = await secondTab(both);
    await until(() => other.link.state.value.at === 'joined' && other.link.state.value.connected);
    await both.app.vault.lock();
    await until(() => both.extension.vault.state.value.at === 'locked');
    await until(() => other.vault.state.value.at === 'locked');
    expect(both.extension.vault.replica).toBeUndefined();
  });
});

describe('the link', () => {
  it('[P1][S4] locked in the side panel is locked: no session goes on, and the app locks too', async () => {
    const both = await twoDevices();
    await pair(both);
    await until(() => both.host.connected.value);
    await both.extension.vault.lock();
    expect(both.host.connected.value).toBe(false);
    await until(() => both.app.vault.state.value.at === 'locked');
    await both.app.vault.unlock(passphrase);
    await until(() => both.extension.vault.state.value.at === 'open' && both.host.connected.value);
  });

  it('[P2] an extension that cannot save when the app locks stays open, and locks as soon as it can', async () => {
    const both = await twoDevices();
    const noteId = await both.app.vault.createNote(await both.app.vault.createCase(form), 'progress');
    await pair(both);
    await until(() => both.extension.vault.notes.value?.length === 1);
    const note = await both.extension.vault.openNote(noteId);
    const { log } = both.extension.parts;
    const append = log.append.bind(log);
    log.append = () => Promise.reject(new StorageError('full', undefined));
    sectionText(note.doc, 'observed').insert(0, 'Typed in the panel.');
    await both.app.vault.lock();
    await until(() => note.saved.value.at === 'failed');
    expect(both.extension.vault.state.value.at).toBe('open');
    log.append = append;
    await until(() => both.extension.vault.state.value.at === 'locked');
    await both.app.vault.unlock(passphrase);
    await until(() => both.app.vault.notes.value?.[0]?.excerpt === 'Typed in the panel.');
  });

  it('an extension that was reset is a new device: it joins again, beside the old one', async () => {
    const both = await twoDevices();
    await both.app.vault.createCase(form);
    await pair(both);
    both.offline();
    const fresh = await testVault(undefined, 'extension');
    const host = new LinkHost(fresh.vault, 'extension-id', () => undefined);
    const again = tab(both.app.vault, host);
    // The app is open already; a tab connects when its vault opens.
    await both.app.vault.lock();
    await both.app.vault.unlock(passphrase);
    await pair({ ...both, link: again.link, host, extension: fresh });
    expect(fresh.vault.cases.value).toHaveLength(1);
    await until(() => both.app.vault.devices.value.length === 3);
  });

  it('a joining that is cut off leaves nothing half open: the next attempt joins', async () => {
    const both = await twoDevices();
    await both.app.vault.createCase(form);
    await until(() => both.link.state.value.at === 'found');
    both.link.begin();
    await until(() => both.host.pairing.value?.at === 'compare');
    const put = both.extension.parts.records.put.bind(both.extension.parts.records);
    both.extension.parts.records.put = () => Promise.reject(new StorageError('full', undefined));
    both.link.confirm();
    both.host.confirm();
    await until(() => both.host.pairing.value?.at === 'failed');
    expect(both.extension.vault.state.value.at).toBe('new');
    expect(both.host.connected.value).toBe(false);
    both.extension.parts.records.put = put;
    await pair(both);
    expect(both.extension.vault.cases.value).toHaveLength(1);
  });

  it('the app’s disk that fails while letting in is said on both sides, and sends no key', async () => {
    const both = await twoDevices();
    await until(() => both.link.state.value.at === 'found');
    both.link.begin();
    await until(() => both.host.pairing.value?.at === 'compare');
    both.app.parts.records.put = () => Promise.reject(new StorageError('full', undefined));
    both.host.confirm();
    await until(() => both.link.state.value.at === 'compare' && both.link.state.value.confirmedThere);
    both.link.confirm();
    await until(() => both.link.state.value.at === 'failed' && both.host.pairing.value?.at === 'failed');
    expect(both.link.state.value).toMatchObject({ why: expect.stringContaining('could not save') });
    expect(JSON.stringify(both.wire)).not.toContain('welcome');
    expect(both.app.vault.replica?.compartments.length).toBe(1);
  });

  it('a double click begins one exchange', async () => {
    const both = await twoDevices();
    await until(() => both.link.state.value.at === 'found');
    both.link.begin();
    both.link.begin();
    await until(() => both.link.state.value.at === 'compare' && both.host.pairing.value?.at === 'compare');
    const [here, there] = [both.link.state.value, both.host.pairing.value];
    expect(here.at === 'compare' && there?.at === 'compare' && here.number === there.number).toBe(true);
    expect(both.wire.filter((message) => JSON.stringify(message).includes('"offer"'))).toHaveLength(1);
  });

  it('a port that nobody answers is given up, and tried again', async () => {
    const { vault } = await openVault();
    await vault.lock();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const silent = { connected: 0, closed: 0 };
      const link = new AppLink({
        vault,
        channel: 'x',
        connect: () => {
          silent.connected += 1;
          return {
            postMessage: () => undefined,
            onMessage: { addListener: () => undefined },
            onDisconnect: { addListener: () => undefined },
            disconnect: () => {
              silent.closed += 1;
            },
          };
        },
      });
      const opening = vault.unlock(passphrase);
      while (silent.connected === 0) await vi.advanceTimersByTimeAsync(1);
      await opening;
      await vi.advanceTimersByTimeAsync(20_000);
      expect(silent.connected).toBeGreaterThan(1);
      expect(silent.closed).toBeGreaterThanOrEqual(silent.connected - 1);
      expect(link.state.value.at).toBe('absent');
    } finally {
      vi.useRealTimers();
    }
  });

  it('a page that posts what it likes moves nothing', async () => {
    const both = await twoDevices();
    await pair(both);
    const [page, host] = portPair();
    both.host.accept(host, origin);
    const heard: unknown[] = [];
    page.onMessage.addListener((message) => heard.push(message));
    for (const message of [
      null,
      'x',
      { type: 'unlock', box: 'A'.repeat(100) },
      { type: 'pair', message: { type: 'offer', v: 1, commitment: 'A'.repeat(43) } },
      { type: 'pair', message: null },
      { type: 'sync', data: 'AAAA' },
      { type: 'sync', data: '%%' },
      { type: 'open', device: 'A'.repeat(22) },
    ]) {
      page.postMessage(message);
    }
    await until(() => heard.length > 0);
    await new Promise((resolve) => setTimeout(resolve));
    expect(both.extension.vault.state.value.at).toBe('open');
    expect(both.host.pairing.value).toBeUndefined();
    expect(both.host.connected.value).toBe(true);
  });
});
