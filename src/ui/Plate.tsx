import type { ComponentChildren } from 'preact';
import { Mark } from './Mark.tsx';
import { useTitleFocus } from './useTitleFocus.ts';

interface Props {
  title: string;
  /** Where in a row of steps this is, such as "Step 2 of 4". */
  step?: string;
  children: ComponentChildren;
}

/** The one sheet of paper on an empty desk: what is shown while no vault is open. */
export function Plate({ title, step, children }: Props) {
  const heading = useTitleFocus(title);
  return (
    <main class="plate">
      <div class="plate-sheet">
        <p class="plate-mark">
          <Mark /> Casewright
        </p>
        {step && <p class="step">{step}</p>}
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {children}
      </div>
    </main>
  );
}
