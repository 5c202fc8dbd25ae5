import { LinkHost } from '../../extension/LinkHost.ts';
import type { PortLike } from '../../src/sync/PortTransport.ts';
import { AppLink } from '../../src/web/AppLink.ts';
import { openVault, type TestVault, testVault } from '../vault/testVault.ts';

type Listener = (message: unknown) => void;

/** Two ends of an extension port in memory (JSON, in order, one task later), and what cuts the line. */
export function portPair(
  spy: (message: unknown) => void = () => undefined,
): [PortLike, PortLike, () => void] {
  const listeners: [Listener[], Listener[]] = [[], []];
  const closers: [(() => void)[], (() => void)[]] = [[], []];
  let open = true;
  const end = (self: 0 | 1): PortLike => {
    const other = self === 0 ? 1 : 0;
    return {
      postMessage(message) {
        if (!open) throw new Error('disconnected');
        spy(message);
        const text = JSON.stringify(message);
        queueMicrotask(() => {
          for (const listener of listeners[other]) listener(JSON.parse(text));
        });
      },
      onMessage: { addListener: (listener) => listeners[self].push(listener) },
      onDisconnect: { addListener: (listener) => closers[self].push(listener) },
      disconnect() {
        if (!open) return;
        open = false;
        queueMicrotask(() => {
          for (const closer of closers[other]) closer();
        });
      },
    };
  };
  const cut = () => {
    open = false;
    for (const closer of closers.flat()) closer();
  };
  return [end(0), end(1), cut];
}

export interface TwoDevices {
  app: TestVault & { words: string[] };
  link: AppLink;
  extension: TestVault;
  host: LinkHost;
  /** Everything that went over the port. */
  wire: unknown[];
  /** Ends the line. It comes back by itself when `online` is set again. */
  offline(): void;
  online(): void;
}

/** An app with an open vault, and an extension that has none, in one browser. */
export async function twoDevices(): Promise<TwoDevices> {
  const extension = await testVault(undefined, 'extension');
  const host = new LinkHost(extension.vault, 'extension-id', () => undefined);
  const wire: unknown[] = [];
  let reachable = true;
  let cutLast: () => void = () => undefined;
  const connect = () => {
    if (!reachable) return undefined;
    const [a, b, cut] = portPair((message) => wire.push(message));
    cutLast = cut;
    queueMicrotask(() => host.accept(b, 'http://localhost:4173'));
    return a;
  };
  const app = await openVault();
  await app.vault.lock();
  const link = new AppLink({ vault: app.vault, connect, channel: 'http://localhost:4173 extension-id' });
  await app.vault.unlock('four quiet river stones');
  return {
    app,
    link,
    extension,
    host,
    wire,
    offline() {
      reachable = false;
      cutLast();
    },
    online() {
      reachable = true;
    },
  };
}

/** One click on each side. */
export async function pair({ link, host, app, extension }: TwoDevices): Promise<void> {
  await until(() => link.state.value.at === 'found');
  link.begin();
  await until(() => link.state.value.at === 'compare' && host.pairing.value?.at === 'compare');
  link.confirm();
  host.confirm();
  await until(() => extension.vault.state.value.at === 'open' && link.state.value.at === 'joined');
  await until(() => extension.vault.cases.value?.length === (app.vault.cases.value ?? []).length);
}

/** Waits until it holds: polls between tasks, and fails by the test's own time limit. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve));
}
