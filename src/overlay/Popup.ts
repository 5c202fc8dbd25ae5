import { fillCard } from './fillCard.ts';
import type { Mark } from './Mark.ts';
import { placeBeside } from './placeBeside.ts';
import type { Rect } from './Rect.ts';
import type { Surface } from './Surface.ts';

interface PopupActs {
  apply(suggestion: string): void;
  hide(): void;
  /** Absent where a rule can't be switched off from here. */
  never?(): void;
}

/** What a finding says, right beside its words. The mouse leaves the keyboard where it is: in the page's box. */
export class Popup {
  readonly #element: HTMLElement;
  readonly #surface: Surface;
  readonly #acts: PopupActs;

  constructor(surface: Surface, acts: PopupActs) {
    this.#surface = surface;
    this.#acts = acts;
    this.#element = surface.host.ownerDocument.createElement('div');
    this.#element.className = 'popup';
    this.#element.role = 'dialog';
    this.#element.lang = 'en';
    this.#element.dir = 'ltr';
    this.#element.popover = 'manual';
    surface.add(this.#element);
    this.#element.addEventListener('click', (event) => this.#clicked(event));
    this.#element.addEventListener('mousedown', (event) => event.preventDefault());
    // A page that closes its dialog on a click outside of it must not take ours for one.
    for (const type of [
      'click',
      'pointerdown',
      'pointerup',
      'mousedown',
      'mouseup',
      'touchstart',
      'touchend',
    ])
      this.#element.addEventListener(type, (event) => event.stopPropagation());
  }

  get open(): boolean {
    return this.#element.matches(':popover-open');
  }

  get focused(): boolean {
    return this.#element.contains(this.#surface.root.activeElement);
  }

  show(mark: Mark, words: Rect): void {
    fillCard(this.#element, mark.finding, this.#acts.never !== undefined);
    if (!this.open) this.#element.showPopover();
    this.place(words);
  }

  /** Puts the popup beside the words again, which have moved. */
  place(words: Rect): void {
    placeBeside(this.#element, words);
  }

  /** Takes the keyboard, at the first button. */
  focus(): void {
    this.#buttons()[0]?.focus({ preventScroll: true });
  }

  /** Moves the keyboard to the next button, around the end. */
  walk(step: 1 | -1): void {
    const buttons = this.#buttons();
    const at = buttons.indexOf(this.#surface.root.activeElement as HTMLButtonElement);
    buttons.at((at + step) % buttons.length)?.focus();
  }

  /** Says why a suggestion was not taken. */
  say(problem: string): void {
    const line = this.#element.querySelector('.problem');
    if (line) line.textContent = problem;
  }

  close(): void {
    if (this.open) this.#element.hidePopover();
  }

  #buttons(): HTMLElement[] {
    return [...this.#element.querySelectorAll('button')];
  }

  #clicked(event: MouseEvent): void {
    // Only the user presses our buttons, never a script of the page's.
    if (!event.isTrusted) return;
    // Not `instanceof`: in a frame, elements are of the frame's own classes.
    const button = (event.target as Element).closest('button');
    if (!button) return;
    if (button.value === 'hide') this.#acts.hide();
    else if (button.value === 'never') this.#acts.never?.();
    else this.#acts.apply(button.name);
  }
}
