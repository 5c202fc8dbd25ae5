import type { ComponentChildren } from 'preact';

/** A word or two about the thing beside it. */
export function Badge({
  look = 'plain',
  children,
}: {
  look?: 'plain' | 'practice';
  children: ComponentChildren;
}) {
  return <span class={`badge ${look}`}>{children}</span>;
}
