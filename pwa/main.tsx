import { render } from 'preact';
import { App } from '../src/ui/App.tsx';
import { Backups } from '../src/vault/backup/Backups.ts';
import { browserParts } from '../src/vault/browserParts.ts';
import { Vault } from '../src/vault/Vault.ts';
import { AppLink } from '../src/web/AppLink.ts';
import { BrowserPlaces } from '../src/web/BrowserPlaces.ts';
import { connectToExtension } from '../src/web/connectToExtension.ts';
import { deviceName } from '../src/web/deviceName.ts';
import { extensionId } from './extensionId.ts';
import { registerServiceWorker } from './registerServiceWorker.ts';

const parts = browserParts({ name: deviceName(navigator.userAgent), kind: 'browser' });
const vault = new Vault(parts);
const backup = new Backups({ vault, parts, places: new BrowserPlaces(parts.records) });
const link = new AppLink({
  vault,
  connect: () => connectToExtension(extensionId),
  channel: `${location.origin} ${extensionId}`,
});
const root = document.getElementById('app');
if (root !== null) render(<App vault={vault} link={link} backup={backup} now={() => Date.now()} />, root);

// What was typed in the last moment is written while the tab still can (S20).
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') vault.saveNow();
});
addEventListener('pagehide', () => vault.saveNow());

void vault.start();
registerServiceWorker();
