import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** Field id → what is wrong with it, in the order of the page. Nothing is drawn when there is none. */
  errors: Readonly<Record<string, string | undefined>>;
  /** Changes at each try, so that the same errors are read out again. */
  attempt: number;
}

/** All that is wrong with a form, at its top, each with a way to its field. Takes the focus when it appears. */
export function ErrorSummary({ errors, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const found = Object.entries(errors).filter(([, why]) => why !== undefined);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (found.length === 0) return null;
  return (
    <div class="notice danger" role="alert" tabIndex={-1} ref={box}>
      <h2>There is a problem</h2>
      <ul class="plain-list">
        {found.map(([id, why]) => (
          <li key={id}>
            {/* The address holds the route, so the way to the field is not an address. */}
            <button type="button" class="link" onClick={() => document.getElementById(id)?.focus()}>
              {why}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
