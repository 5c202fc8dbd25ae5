import { render } from 'preact';
import { connectPanel } from './connectPanel.ts';
import { Panel } from './Panel.tsx';

const root = document.getElementById('app');
if (root !== null) {
  const vault = await connectPanel(() => location.reload());
  render(<Panel vault={vault} now={() => Date.now()} />, root);
}
