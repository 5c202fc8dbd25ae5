import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

const mod = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl';

const keys: [string, string][] = [
  [`${mod} K`, 'Go to a case or note, or do something'],
  ['/', 'Search all notes'],
  ['F8', 'Next finding in the note'],
  ['Shift F8', 'Finding before'],
  [`${mod} .`, 'What the finding at the cursor says'],
  ['1 to 4', 'In a finding: change to that suggestion'],
  ['I', 'In a finding: ignore it here'],
  ['N', 'In a finding: ignore it in this note, with a reason'],
  ['X', 'In a finding: never show its rule'],
  ['F9', 'What the sentence rests on: seen, told or thought'],
  [`${mod} Z`, 'Undo'],
  [`${mod} Shift Z`, 'Redo'],
  [`${mod} P`, 'Print the note'],
  ['Esc', 'Close what is on top'],
  ['?', 'This list'],
];

/** The list of keys. */
export function Keys({ onClose }: { onClose: () => void }) {
  return (
    <Dialog label="Keys" onClose={onClose}>
      <h2>Keys</h2>
      <dl class="keys">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <div class="acts">
        <Button onClick={onClose}>Close</Button>
      </div>
    </Dialog>
  );
}
