/** The key for what a button does. For the eye: to others the button tells it by `aria-keyshortcuts`. */
export function KeyHint({ of }: { of: string }) {
  return (
    <span class="key-hint" aria-hidden="true">
      {of}
    </span>
  );
}
