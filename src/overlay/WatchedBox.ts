import type { Finding } from '../checks/Finding.ts';
import { heldWord } from '../checks/heldWord.ts';
import { editBetween } from './editBetween.ts';
import type { Mark } from './Mark.ts';
import { moveSpan } from './moveSpan.ts';
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
  readonly #check: (text: string) => Finding[];
  readonly #onMarks: () => void;
  #text = '';
  #hidden: Hidden[] = [];
  #typing = false;
  #composing = false;
  #waiting = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

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

  /** The user is typing here. */
  typed(): void {
    this.#typing = true;
    this.#checkLater();
  }

  /** The caret has moved, or the box was left: a word that was held back is one no longer. */
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

  /** Reads the text, and moves the findings with what has changed in it. Gives whether anything has. */
  sync(): boolean {
    const text = this.box.read();
    const edit = editBetween(this.#text, text, this.box.caret());
    if (!edit) return false;
    this.#text = text;
    this.marks = this.marks.flatMap((mark) => moveSpan(mark, edit) ?? []);
    this.#hidden = this.#hidden.flatMap((place) => moveSpan(place, edit) ?? []);
    this.#checkLater();
    return true;
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
    clearTimeout(this.#timer);
    this.box.remove();
  }

  #checkLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), pause);
  }

  #look(): void {
    if (this.#composing) return;
    this.sync();
    clearTimeout(this.#timer);
    const text = this.#text;
    const caret = this.#typing ? this.box.caret() : undefined;
    const held = caret === undefined ? undefined : heldWord(text, caret);
    const found = text.trim() === '' ? [] : this.#check(text);
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
