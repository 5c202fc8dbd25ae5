import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SaidBasis } from '../casefile/SaidBasis.ts';
import { basisWords } from '../editor/basisWords.ts';
import type { SectionEditor } from '../editor/SectionEditor.ts';
import type { SentenceMark } from '../editor/SentenceMark.ts';
import { shownBasis } from '../editor/shownBasis.ts';
import { opinionOf } from './opinionOf.ts';
import type { AskedBasis } from './useBases.ts';

interface Props {
  asked: AskedBasis;
  /** All sentences of the section. */
  marks: readonly SentenceMark[];
  editor: SectionEditor | undefined;
  onSay: (asked: AskedBasis, basis: SaidBasis | undefined) => void;
  onClose: () => void;
}

/** Asks what a sentence rests on, right under its beginning. Floats above the text and moves none of it. */
export function BasisMenu({ asked, marks, editor, onSay, onClose }: Props) {
  const { mark } = asked;
  const box = useRef<HTMLDivElement>(null);
  const shown = shownBasis(mark);
  const [sentence] = useState(() => editor?.text(mark.from, mark.to) ?? '');
  const [by, setBy] = useState(
    (shown?.kind === 'told' ? shown.by : mark.proposed?.kind === 'told' ? mark.proposed.by : undefined) ?? '',
  );

  useLayoutEffect(() => {
    const popup = box.current;
    const parent = popup?.offsetParent;
    const at = editor?.spot(mark.from);
    if (!popup || !parent) return;
    const frame = parent.getBoundingClientRect();
    const room = frame.width - popup.offsetWidth;
    if (at) {
      popup.style.left = `${Math.max(0, Math.min(at.left - frame.left - 12, room))}px`;
      popup.style.top = `${at.bottom - frame.top + 6}px`;
    }
    (popup.querySelector<HTMLElement>('[aria-pressed="true"]') ?? popup.querySelector('button'))?.focus({
      preventScroll: true,
    });
    popup.scrollIntoView({ block: 'nearest' });
  }, []);

  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const clicked = (event: PointerEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (!target?.closest('.basis-menu, .basis')) close.current();
    };
    addEventListener('pointerdown', clicked);
    return () => removeEventListener('pointerdown', clicked);
  }, []);

  const leave = () => {
    onClose();
    editor?.focus();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      leave();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !box.current) return;
    event.preventDefault();
    const stops = [...box.current.querySelectorAll<HTMLElement>('.basis-choice, input')];
    const here = stops.findIndex((stop) => stop.contains(document.activeElement));
    stops.at((here + step) % stops.length)?.focus();
  };

  const say = (basis: SaidBasis | undefined) => {
    // Somebody else may have changed it meanwhile: then it is not what was asked about.
    if (editor?.text(mark.from, mark.to) === sentence) onSay(asked, basis);
    leave();
  };
  const choice = (name: string, chosen: boolean, basis: SaidBasis | undefined, kind: string) => (
    <button type="button" class="basis-choice" aria-pressed={chosen} onClick={() => say(basis)}>
      <i class={`basis-swatch ${kind}`} aria-hidden="true" />
      {name}
    </button>
  );
  const told: SaidBasis = by.trim() ? { kind: 'told', by: by.trim() } : { kind: 'told' };

  return (
    <div
      class="finding-popup basis-menu"
      role="dialog"
      aria-label="What this sentence rests on"
      ref={box}
      onKeyDown={pressed}
    >
      <p class="basis-asked">
        What does this rest on? <span class="quiet">“{shorten(sentence)}”</span>
      </p>
      {opinionOf(marks)?.from === mark.from && (
        <p class="small">
          It reads as what you think; what stands around it was seen or told. Say so here, or move it to your
          assessment.
        </p>
      )}
      {choice('Seen: I saw or heard it', shown?.kind === 'seen', { kind: 'seen' }, 'seen')}
      <form
        class="basis-told"
        onSubmit={(event) => {
          event.preventDefault();
          say(told);
        }}
      >
        <button type="submit" class="basis-choice" aria-pressed={shown?.kind === 'told'}>
          <i class="basis-swatch told" aria-hidden="true" />
          Told by
        </button>
        <input
          class="input"
          aria-label="Told by whom"
          placeholder="who?"
          maxLength={80}
          value={by}
          onInput={(event) => setBy(event.currentTarget.value)}
        />
      </form>
      {choice('Thought: what I make of it', shown?.kind === 'thought', { kind: 'thought' }, 'thought')}
      {choice('Not said', shown === undefined, { kind: 'unsaid' }, 'none')}
      {mark.said !== undefined &&
        choice(`As proposed: ${basisWords(mark.proposed).toLowerCase()}`, false, undefined, 'none')}
    </div>
  );
}

function shorten(sentence: string): string {
  return sentence.length > 60 ? `${sentence.slice(0, 56).replace(/\s+\S*$/, '')} …` : sentence;
}
