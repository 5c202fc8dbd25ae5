import { render } from 'preact';
import { watchActivity } from '../src/web/watchActivity.ts';
import { connectPanel } from './connectPanel.ts';
import { Panel } from './Panel.tsx';

const root = document.getElementById('app');
if (root !== null) {
  const vault = await connectPanel(() => location.reload());
  watchActivity(() => vault.active());
  render(<Panel vault={vault} now={() => Date.now()} />, root);
}
