import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  class: string;
  summary: ComponentChildren;
  /** Draws what is inside: only when it is first opened, for there may be much of it. */
  children: () => ComponentChildren;
}

/** The platform's own disclosure. */
export function Disclosure({ class: look, summary, children }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <details class={look} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {opened && children()}
    </details>
  );
}
