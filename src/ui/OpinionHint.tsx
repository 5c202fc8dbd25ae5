import type { SentenceMark } from '../editor/SentenceMark.ts';
import type { SectionTemplate } from '../kit/Template.ts';
import { opinionOf } from './opinionOf.ts';

interface Props {
  section: SectionTemplate;
  marks: readonly SentenceMark[] | undefined;
  onAsk: (section: string) => void;
}

/** Says once, beside the section's name, that an opinion stands among facts; a click asks about it. */
export function OpinionHint({ section, marks = [], onAsk }: Props) {
  if (section.role === 'opinion' || section.role === 'quote') return null;
  if (opinionOf(marks) === undefined) return null;
  return (
    <button
      type="button"
      class="link opinion-hint"
      onClick={(event) => {
        // Else the label would put the cursor in the text.
        event.stopPropagation();
        onAsk(section.key);
      }}
    >
      An opinion?<span class="hidden"> It stands among facts</span>
    </button>
  );
}
