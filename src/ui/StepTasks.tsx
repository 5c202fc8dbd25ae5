import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readNote } from '../casefile/readNote.ts';
import { taskLengths } from '../casefile/Task.ts';
import type { OpenNote } from '../vault/VaultApi.ts';
import { Button } from './Button.tsx';
import { planSteps } from './planSteps.ts';

/** Making tasks of what a note says. */
export interface StepMaking {
  /** The open tasks that come from this note. */
  made: readonly string[];
  /** Puts a step among the tasks of the case file. Resolves when it is on disk. */
  onTask: (what: string) => Promise<void>;
}

interface Props extends StepMaking {
  note: OpenNote;
}

/** What the note says comes next, each sentence a task at a press [D43, D164]. */
export function StepTasks({ note, made, onTask }: Props) {
  const [steps, setSteps] = useState<string[]>([]);
  const [failed, setFailed] = useState('');
  const [making, setMaking] = useState('');
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const read = () => {
      const said = readNote(note.doc);
      setSteps(said === undefined ? [] : planSteps(said));
    };
    read();
    note.doc.on('update', read);
    return () => note.doc.off('update', read);
  }, [note]);
  const make = async (step: string, at: number) => {
    setFailed('');
    setMaking(step);
    try {
      await onTask(step);
      // The button that was pressed is gone: the focus stays at its step.
      list.current?.querySelectorAll<HTMLElement>('li')[at]?.focus();
    } catch (why) {
      setFailed(why instanceof Error ? why.message : String(why));
    } finally {
      setMaking('');
    }
  };
  return (
    <section>
      <h3>Next steps</h3>
      {steps.length === 0 && <p class="quiet">None written yet.</p>}
      <ul ref={list} class="step-tasks">
        {steps.map((step, at) => (
          <li key={step} tabIndex={-1}>
            {step}{' '}
            {made.includes(step.slice(0, taskLengths.what)) ? (
              <span class="quiet">Is a task now.</span>
            ) : (
              <Button
                look="quiet"
                busy={making === step && 'Making it a task…'}
                onClick={() => void make(step, at)}
              >
                Make this a task<span class="hidden"> {step}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {failed !== '' && (
        <p class="error" role="alert">
          Not saved: {failed}
        </p>
      )}
    </section>
  );
}
