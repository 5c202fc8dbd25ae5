import { render } from 'preact';
import { App } from '../src/ui/App.tsx';
import { browserParts } from '../src/vault/browserParts.ts';
import { StorageWatch } from '../src/vault/StorageWatch.ts';
import { Vault } from '../src/vault/Vault.ts';
import { AppLink } from '../src/web/AppLink.ts';
import { browserStorage } from '../src/web/browserStorage.ts';
import { connectToExtension } from '../src/web/connectToExtension.ts';
import { deviceName } from '../src/web/deviceName.ts';
import { ServiceWorkerUpdate } from '../src/web/ServiceWorkerUpdate.ts';
import { extensionId } from './extensionId.ts';
import { registerServiceWorker } from './registerServiceWorker.ts';

const parts = browserParts({ name: deviceName(navigator.userAgent), kind: 'browser' });
const vault = new Vault(parts);
const storage = new StorageWatch({ storage: browserStorage(), disk: parts.disk, log: parts.log, vault });
const update = new ServiceWorkerUpdate(() => location.reload());
const link = new AppLink({
  vault,
  connect: () => connectToExtension(extensionId),
  channel: `${location.origin} ${extensionId}`,
});
const root = document.getElementById('app');
if (root !== null) render(<App {...{ vault, link, storage, update }} now={() => Date.now()} />, root);

// What was typed in the last moment is written while the tab still can (S20).
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') vault.saveNow();
});
addEventListener('pagehide', () => vault.saveNow());

void vault.start();
registerServiceWorker(update);
