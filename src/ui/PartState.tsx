import { Notice } from './Notice.tsx';
import type { ShownPart } from './useCasePart.ts';

interface Props {
  shown: ShownPart<unknown>;
  /** What the part is called at the beginning of a sentence. */
  name: string;
  reading: string;
}

/** Says that a part of a case file is being read, or why it can't be; nothing once it is open. */
export function PartState({ shown, name, reading }: Props) {
  if (shown === undefined) return <p class="quiet waiting">{reading}</p>;
  if (shown.at === 'open') return null;
  return (
    <Notice look="danger" alert>
      <p>
        {name} could not be read: {shown.why}
      </p>
    </Notice>
  );
}
