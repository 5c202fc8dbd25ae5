import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PlanTable } from '../casefile/Plan.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import type { PlanDesk } from './PlanDesk.ts';

interface Props {
  desk: PlanDesk;
  /** Where on the page it is drawn: an entry may stand in two places. */
  room: string;
  table: PlanTable;
  id: string;
  /** What it is: "objective". */
  what: string;
  /** Its own words; empty where nothing was written yet. */
  text: string;
  /** How it reads. */
  children: ComponentChildren;
  /** The fields to change it by; what it is given begins the ids of its fields. */
  form: (prefix: string) => ComponentChildren;
  /** Acts beside Edit. */
  acts?: ComponentChildren;
}

/** An entry of the plan: to read, and to change in place. Each change is kept at once; "Done" only closes it. */
export function PlanRow({ desk, room, table, id, what, text, children, form, acts }: Props) {
  const place = `${room} ${id}`;
  const open = desk.editing === place;
  const was = useRef(false);
  const box = useRef<HTMLFormElement>(null);
  const edit = useRef<HTMLDivElement>(null);
  // At once, in these rows as in all that are written into: letters typed behind a press must not fall beside the field.
  useLayoutEffect(() => {
    if (open) box.current?.querySelector<HTMLElement>('textarea, input, select')?.focus();
    // The focus has nowhere to be where the form was: unless something else took it.
    else if (was.current && (document.activeElement === document.body || !document.activeElement))
      edit.current?.querySelector<HTMLElement>(':scope > button')?.focus();
    // Nothing was written: it need not stay. It can be taken back like any removal.
    if (was.current && !open && text.trim() === '' && !holdsMore(desk, id))
      desk.remove(table, id, `Removed the ${what} without words.`);
    was.current = open;
  }, [open]);
  const short = text.length > 60 ? `${text.slice(0, 56).trimEnd()} …` : text;
  const named = short === '' ? `this ${what}` : `${what}: ${short}`;
  if (open)
    return (
      // What is in fields would be kept by Chromium in its session files, in the clear, if the form did not say no (P1).
      <form
        class="plan-form"
        autocomplete="off"
        ref={box}
        aria-label={`Edit ${named}`}
        onSubmit={(event) => {
          event.preventDefault();
          desk.edit(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          desk.edit(undefined);
        }}
      >
        {form(`${table}-${room}-${id}`)}
        <div class="acts">
          <Button submit look="primary">
            Done
          </Button>
          <Button
            look="quiet"
            onClick={() =>
              desk.remove(table, id, short === '' ? `Removed the ${what}.` : `Removed the ${named}`)
            }
          >
            Remove
          </Button>
        </div>
      </form>
    );
  return (
    <div class="plan-row">
      <div class="plan-said">
        {text === '' ? <p class="quiet">No words yet</p> : undefined}
        {children}
      </div>
      <div class="plan-acts no-print" ref={edit}>
        {acts}
        <Button look="quiet" aria-label={`Edit ${named}`} title="Edit" onClick={() => desk.edit(place)}>
          <Icon name="edit" />
        </Button>
      </div>
    </div>
  );
}

/** Whether something stands under an entry, which would go with it. */
function holdsMore({ plan }: PlanDesk, id: string): boolean {
  const { objectives, strategies, progress, values } = plan;
  return (
    [...objectives, ...strategies, ...progress].some(({ goal }) => goal === id) ||
    values.some(({ measure }) => measure === id)
  );
}
