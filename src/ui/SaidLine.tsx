import { Button } from './Button.tsx';

/** What was done, and how it is taken back where it can be. */
export interface Said {
  text: string;
  takeBack?: () => void;
}

/** Says what was just done to a list, with Undo. Always there, so that a screen reader hears what comes into it. */
export function SaidLine({ label, says }: { label: string; says: Said | undefined }) {
  return (
    <div class="said" role="status" aria-label={label}>
      {says && (
        <>
          <span>{says.text}</span>
          {says.takeBack && (
            <Button look="quiet" onClick={says.takeBack}>
              Undo
            </Button>
          )}
        </>
      )}
    </div>
  );
}
