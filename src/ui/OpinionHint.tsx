import type { SentenceMark } from '../editor/SentenceMark.ts';
import type { SectionTemplate } from '../kit/Template.ts';
import { opinionOf } from './opinionOf.ts';
import type { AskedBasis } from './useBases.ts';

interface Props {
  section: SectionTemplate;
  marks: readonly SentenceMark[] | undefined;
  onAsk: (asked: AskedBasis) => void;
}

/** Says once, beside the section's name, that an opinion stands among facts; a click asks about it. */
export function OpinionHint({ section, marks = [], onAsk }: Props) {
  if (section.role === 'opinion' || section.role === 'quote') return null;
  const mark = opinionOf(marks);
  if (mark === undefined) return null;
  return (
    <button
      type="button"
      class="link opinion-hint"
      onClick={(event) => {
        // Else the label would put the cursor in the text.
        event.stopPropagation();
        onAsk({ section: section.key, mark });
      }}
    >
      An opinion?<span class="hidden"> It stands among facts</span>
    </button>
  );
}
