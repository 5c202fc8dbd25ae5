import type { Finding } from '../checks/Finding.ts';
import { heldWord } from '../checks/heldWord.ts';
import { editBetween } from './editBetween.ts';
import { longestText } from './longestText.ts';
import type { Mark } from './Mark.ts';
import { moveSpan } from './moveSpan.ts';
import { Pause } from './Pause.ts';
import type { TextBox } from './TextBox.ts';

/** Milliseconds without a key after which the text is looked at. */
const pause = 400;
/** What is about more letters than this is not about the word at the caret alone. */
const wide = 80;

interface Hidden {
  rule: string;
  from: number;
  to: number;
}

/** What is known about the text of one box: its findings, moved along with typing, and when to look again. */
export class WatchedBox {
  readonly box: TextBox;
  /** In the order of the text. */
  marks: Mark[] = [];
  /** There was more text than is looked at when it was last to be. */
  tooLong = false;
  readonly #check: (text: string) => Finding[];
  readonly #onMarks: () => void;
  readonly #pause = new Pause(pause, () => this.#look());
  #text = '';
  #hidden: Hidden[] = [];
  #typing = false;
  #typedTo: number | undefined;
  #composing = false;
  #waiting = false;

  /** `onMarks` is called when a check has been made. */
  constructor(box: TextBox, check: (text: string) => Finding[], onMarks: () => void) {
    this.box = box;
    this.#check = check;
    this.#onMarks = onMarks;
    this.#text = box.read();
    this.#checkLater();
  }

  get text(): string {
    return this.#text;
  }

  /**
   * The user is typing here. Gives whether anything may have to be drawn elsewhere: a letter behind all findings, of
   * which most typing is, moves none of them, and then the text needs not be read for it.
   */
  typed(event: Event): boolean {
    const caret = this.box.caret();
    this.#typing = true;
    this.#typedTo = caret;
    this.#checkLater();
    const letter = letterOf(event);
    const at = (caret ?? 0) - 1;
    if (letter === undefined || at < 0 || at > this.#text.length) return true;
    const behind = ({ to }: { to: number }): boolean => to < at;
    if (!this.marks.every(behind) || !this.#hidden.every(behind)) return true;
    this.#text = this.#text.slice(0, at) + letter + this.#text.slice(at);
    return false;
  }

  /** Whether a word is held back until it is seen that it is not being typed. */
  get waits(): boolean {
    return this.#waiting;
  }

  /** The caret has moved: if not by typing, a word that was held back is one no longer. */
  moved(): void {
    if (this.#waiting && this.box.caret() !== this.#typedTo) this.left();
  }

  /** The box was left, and no word in it is being typed. */
  left(): void {
    if (!this.#waiting) return;
    this.#typing = false;
    this.#checkLater();
  }

  /** An input method is at work, and its text not final. */
  compose(on: boolean): void {
    this.#composing = on;
    this.#checkLater();
  }

  /** Whether the box says something else than when it was last read. */
  changed(): boolean {
    return this.box.read() !== this.#text;
  }

  /**
   * Reads the text, and moves the findings with what has changed in it. Gives `text` if it has changed behind all of
   * them, `marks` if any may have to be drawn elsewhere.
   */
  sync(): 'text' | 'marks' | undefined {
    const text = this.box.read();
    const edit = editBetween(this.#text, text, this.box.caret());
    if (!edit) return undefined;
    this.#text = text;
    this.#checkLater();
    const ahead = this.marks.every(({ to }) => to < edit.from);
    if (!ahead) this.marks = this.marks.flatMap((mark) => moveSpan(mark, edit) ?? []);
    if (this.#hidden.length > 0) this.#hidden = this.#hidden.flatMap((place) => moveSpan(place, edit) ?? []);
    if (ahead) return 'text';
    this.box.layOut();
    return 'marks';
  }

  /** Hides a finding for as long as the box is there. */
  hide(mark: Mark): void {
    this.#hidden.push({ rule: mark.finding.rule, from: mark.from, to: mark.to });
    this.marks = this.marks.filter((other) => other !== mark);
  }

  /** The finding that stands where another stood before the text was looked at again. */
  same({ from, finding }: Mark): Mark | undefined {
    return this.marks.find((mark) => mark.from === from && mark.finding.rule === finding.rule);
  }

  remove(): void {
    this.#pause.stop();
    this.box.remove();
  }

  #checkLater(): void {
    this.#pause.restart();
  }

  #look(): void {
    if (this.#composing) return;
    this.sync();
    this.#pause.stop();
    const text = this.#text;
    const caret = this.#typing ? this.box.caret() : undefined;
    const held = caret === undefined ? undefined : heldWord(text, caret);
    this.tooLong = text.length > longestText;
    const found = this.tooLong || text.trim() === '' ? [] : this.#check(text);
    const ready = found.filter(
      ({ start, end }) => !held || end < held.from || start > held.to || end - start > wide,
    );
    this.#waiting = ready.length < found.length;
    this.marks = ready
      .filter(
        ({ rule, start, end }) =>
          !this.#hidden.some((at) => at.rule === rule && start < at.to && end > at.from),
      )
      .map((finding) => ({ from: finding.start, to: finding.end, finding }));
    this.#onMarks();
  }
}

/** The one letter that was typed, where it took the place of none that this can't know of. */
function letterOf(event: Event): string | undefined {
  const { inputType, data, isComposing } = event as Partial<InputEvent>;
  return inputType === 'insertText' && isComposing === false && data?.length === 1 ? data : undefined;
}
