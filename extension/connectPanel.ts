import type { PortLike } from '../src/sync/PortTransport.ts';
import { portNames } from './portNames.ts';
import { RemoteVault } from './RemoteVault.ts';

/** The panel's line to the vault in the offscreen document, which is made if it isn't there. */
export async function connectPanel(lost: () => void): Promise<RemoteVault> {
  await chrome.runtime.sendMessage('ensure-offscreen');
  const port = chrome.runtime.connect({ name: portNames.panel });
  port.onDisconnect.addListener(lost);
  return new RemoteVault(port as PortLike);
}
