import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { LazyPart } from './LazyPart.tsx';

const loadDialog = () => import('./CalendarDialog.tsx').then((module) => module.CalendarDialog);

/** Opens what puts dates in a calendar. `caseId`: of one case file; without it, of all. */
export function CalendarButton({ caseId }: { caseId?: string }) {
  const [open, setOpen] = useState(false);
  return (
    <div class="acts">
      <Button onClick={() => setOpen(true)}>Put dates in a calendar…</Button>
      {open && (
        <LazyPart
          load={loadDialog}
          props={{ ...(caseId !== undefined && { caseId }), onClose: () => setOpen(false) }}
        />
      )}
    </div>
  );
}
