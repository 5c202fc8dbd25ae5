import { kindName } from '../checks/kindName.ts';
import type { DrawnMark } from './DrawnMark.ts';
import type { Mark } from './Mark.ts';
import { markAt } from './markAt.ts';
import { Popup } from './Popup.ts';
import type { Rect } from './Rect.ts';
import { replaceText } from './replaceText.ts';
import type { ShownBox } from './ShownBox.ts';
import type { Surface } from './Surface.ts';
import { scrollToText } from './scrollToText.ts';
import type { WatchedBox } from './WatchedBox.ts';

/** Which finding is spoken of, and what is done about it. */
export class FindingMenu {
  readonly popup: Popup;
  readonly #surface: Surface;
  readonly #redraw: () => void;
  #at: { watched: WatchedBox; mark: Mark } | undefined;
  #words: Rect | undefined;
  /** The popup is to be shown, and to take the keyboard, once it is known where the words stand. */
  #wanted: 'shown' | 'focused' | undefined;

  /** `redraw` is called when another finding is spoken of, or one is gone. `never`: see `attachOverlay`. */
  constructor(
    surface: Surface,
    redraw: () => void,
    never: ((rule: string) => Promise<string | undefined>) | undefined,
  ) {
    this.#surface = surface;
    this.#redraw = redraw;
    this.popup = new Popup(surface, {
      apply: (suggestion) => void this.#apply(suggestion),
      hide: () => this.#hide(),
      ...(never ? { never: () => void this.#never(never) } : {}),
    });
  }

  get pointed(): Mark | undefined {
    return this.#at?.mark;
  }

  get watched(): WatchedBox | undefined {
    return this.#at?.watched;
  }

  /** Speaks of a finding: shows the popup in the next frame, and gives it the keyboard if asked to. */
  show(watched: WatchedBox, mark: Mark, focused: boolean): void {
    this.#at = { watched, mark };
    this.#wanted = focused ? 'focused' : 'shown';
    this.#redraw();
  }

  /** Speaks of the finding at the caret. Gives whether there is one. */
  showAtCaret({ watched }: ShownBox): boolean {
    watched.sync();
    const caret = watched.box.caret();
    const mark = caret === undefined ? undefined : markAt(watched.marks, caret);
    if (mark) this.show(watched, mark, true);
    return mark !== undefined;
  }

  /** Goes to the next finding or the one before, around the end. Gives whether there is one. */
  walk({ watched }: { watched: WatchedBox }, step: 1 | -1): boolean {
    watched.sync();
    const { marks, box } = watched;
    const from = (this.#at?.watched === watched ? this.#at.mark.from : box.caret()) ?? -1;
    const next =
      step === 1
        ? (marks.find((mark) => mark.from > from) ?? marks[0])
        : (marks.findLast((mark) => mark.from < from) ?? marks.at(-1));
    if (!next) return false;
    box.element.focus({ preventScroll: true });
    box.select(next.from, next.from);
    scrollToText(box, next.from, next.to);
    this.show(watched, next, false);
    this.#surface.status.textContent = `${kindName[next.finding.kind]}: ${next.finding.term}. ${next.finding.message}`;
    return true;
  }

  /** The text of a box was looked at again: the finding spoken of is the new one at its place. */
  renew(watched: WatchedBox): void {
    if (this.#at?.watched !== watched) return;
    const mark = watched.same(this.#at.mark);
    if (mark) this.#at = { watched, mark };
    else this.close();
  }

  /** A box was changed or is gone: nothing is spoken of there any more. */
  leave(watched: WatchedBox): void {
    if (this.#at?.watched === watched) this.close();
  }

  /** Shows or moves the popup to the words as they were just drawn; closes it when they are out of view. */
  place(boxes: readonly ShownBox[]): void {
    const at = this.#at;
    if (!at) return;
    const drawn = boxes
      .find(({ watched }) => watched === at.watched)
      ?.drawn.find(({ mark }) => mark === at.mark);
    this.#words = drawn && lastLine(drawn);
    if (!this.#words) {
      this.close();
      return;
    }
    if (this.#wanted) {
      this.popup.show(at.mark, this.#words);
      if (this.#wanted === 'focused') this.popup.focus();
      this.#wanted = undefined;
    } else this.popup.place(this.#words);
  }

  /** Closes the popup; the keyboard goes back to the box if it was in the popup. Gives whether it was open. */
  close(): boolean {
    const at = this.#at;
    if (!at) return false;
    const back = this.popup.focused;
    this.#at = undefined;
    this.#wanted = undefined;
    this.popup.close();
    if (back) at.watched.box.element.focus({ preventScroll: true });
    this.#redraw();
    return true;
  }

  async #apply(suggestion: string): Promise<void> {
    const at = this.#at;
    if (!at) return;
    const problem = await replaceText(at.watched, at.mark, suggestion);
    if (problem === undefined) this.close();
    else this.popup.say(problem);
  }

  async #never(never: (rule: string) => Promise<string | undefined>): Promise<void> {
    const at = this.#at;
    if (!at) return;
    const problem = await never(at.mark.finding.rule);
    if (problem === undefined) this.close();
    else this.popup.say(problem);
  }

  #hide(): void {
    const at = this.#at;
    if (!at) return;
    at.watched.hide(at.mark);
    this.close();
  }
}

/** The popup stands below the last line of the words, at that line's start. */
function lastLine({ rects }: DrawnMark): Rect | undefined {
  const last = rects.at(-1);
  const first = rects[0];
  return last && first && { ...last, top: first.top };
}
