import { ExtensionCard } from './ExtensionCard.tsx';
import { formatDate } from './formatDate.ts';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';
import { useTitleFocus } from './useTitleFocus.ts';

/** Which devices share this vault, and the way to connect the extension. */
export function DevicesPage() {
  const { vault, link } = useApp();
  const devices = useStore(vault.devices);
  const { locale } = useStore(vault.settings);
  const heading = useTitleFocus('devices');
  return (
    <main class="pane page">
      <div class="page-body narrow">
        <h1 tabIndex={-1} ref={heading}>
          Devices
        </h1>
        <h2>Browser extension</h2>
        <ExtensionCard link={link} />
        <h2>Devices of this vault</h2>
        <ul class="rows spread plain-rows">
          {devices.map((device) => (
            <li key={device.id} class="row">
              <span class="row-title">
                {device.name}
                {device.thisOne && <span class="this-device"> · this device</span>}
              </span>
              <span class="row-meta">
                {device.kind === 'extension' ? 'Browser extension' : 'Browser'} · added{' '}
                {formatDate(device.added.slice(0, 10), locale)}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
}
