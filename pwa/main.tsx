import { render } from 'preact';
import { App } from '../src/ui/App.tsx';
import { Backups } from '../src/vault/backup/Backups.ts';
import { browserParts } from '../src/vault/browserParts.ts';
import { StorageWatch } from '../src/vault/StorageWatch.ts';
import { Vault } from '../src/vault/Vault.ts';
import { AppLink } from '../src/web/AppLink.ts';
import { BrowserPlaces } from '../src/web/BrowserPlaces.ts';
import { browserStorage } from '../src/web/browserStorage.ts';
import { connectToExtension } from '../src/web/connectToExtension.ts';
import { deviceName } from '../src/web/deviceName.ts';
import { pageLock } from '../src/web/pageLock.ts';
import { ServiceWorkerUpdate } from '../src/web/ServiceWorkerUpdate.ts';
import { tabDesk } from '../src/web/tabDesk.ts';
import { watchActivity } from '../src/web/watchActivity.ts';
import { webauthnPasskeys } from '../src/web/webauthnPasskeys.ts';
import { extensionId } from './extensionId.ts';
import { registerServiceWorker } from './registerServiceWorker.ts';

const parts = {
  ...browserParts({ name: deviceName(navigator.userAgent), kind: 'browser' }),
  passkeys: webauthnPasskeys(),
};
const vault = new Vault(parts);
const backup = new Backups({ vault, parts, places: new BrowserPlaces(parts.records) });
const storage = new StorageWatch({ storage: browserStorage(), disk: parts.disk, log: parts.log, vault });
const update = new ServiceWorkerUpdate(() => location.reload());
const desk = tabDesk();
const link = new AppLink({
  vault,
  active: () => heardActive(),
  connect: () => connectToExtension(extensionId),
  channel: `${location.origin} ${extensionId}`,
});
/** The other tabs by their channel; the extension by its line, where locking goes by itself. */
let heardActive = () => {};
const watch = pageLock(vault, {
  post(word) {
    desk.post(word);
    if (word === 'active') link.tellActive();
  },
  listen(heard) {
    desk.listen(heard);
    heardActive = () => heard('active');
  },
});
watchActivity(() => watch.active());
const root = document.getElementById('app');
const now = () => Date.now();
const app = <App {...{ vault, link, backup, storage, update, watch, now }} />;
if (root !== null) render(app, root);

// What was typed in the last moment is written while the tab still can (S20).
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') vault.saveNow();
});
addEventListener('pagehide', () => vault.saveNow());

void vault.start();
registerServiceWorker(update);
