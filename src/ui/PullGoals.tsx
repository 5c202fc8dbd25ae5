import { useState } from 'preact/hooks';

interface Props {
  /** The goals of the plan, in their order. */
  read: () => Promise<readonly string[]>;
  /** What the section says now. */
  text: () => string;
  /** Given the lines to put into it. */
  onGoals: (lines: string) => void;
}

/** Beside a section that speaks of goals: puts those of the plan into it that do not stand there yet [D32]. */
export function PullGoals({ read, text, onGoals }: Props) {
  const [says, setSays] = useState('');
  const pull = async () => {
    try {
      const goals = await read();
      const there = text();
      const fresh = goals.filter((goal) => !there.includes(goal));
      if (fresh.length > 0) onGoals(fresh.map((goal) => `Goal: ${goal}`).join('\n'));
      if (goals.length === 0) setSays('The plan has no goals yet.');
      else setSays(fresh.length === 0 ? 'All goals of the plan stand here.' : '');
    } catch {
      setSays('The plan could not be read.');
    }
  };
  return (
    <span class="pull-goals">
      <button
        type="button"
        class="link small"
        onClick={(event) => {
          // Else the label would put the cursor in the text.
          event.stopPropagation();
          void pull();
        }}
      >
        Pull in the goals
      </button>{' '}
      <span class="small quiet" role="status" aria-label="Goals of the plan">
        {says}
      </span>
    </span>
  );
}
