import type { ComponentChildren, JSX } from 'preact';

type Props = Omit<JSX.IntrinsicElements['button'], 'class' | 'type'> & {
  /** `primary`: the one act of a screen. `quiet`: beside the text. `danger`: loses something. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
  submit?: boolean;
  /** Shown while the act runs. The button stays focusable, and a second press does nothing. */
  busy?: string | false;
  wide?: boolean;
  children?: ComponentChildren;
};

/** A button whose words name the act. */
export function Button({ look = 'plain', submit, busy, wide, children, onClick, ...rest }: Props) {
  return (
    <button
      {...rest}
      type={submit ? 'submit' : 'button'}
      class={`button ${look}${wide ? ' wide' : ''}`}
      aria-disabled={busy ? true : undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy || children}
    </button>
  );
}
