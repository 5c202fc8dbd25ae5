import type { Finding } from '../checks/Finding.ts';
import { BoxFinder } from './BoxFinder.ts';
import { createBox } from './createBox.ts';
import { FindingMenu } from './FindingMenu.ts';
import { hasRoom } from './hasRoom.ts';
import { isFocused } from './isFocused.ts';
import { isForProse } from './isForProse.ts';
import { ShownBox } from './ShownBox.ts';
import { Surface } from './Surface.ts';
import { WatchedBox } from './WatchedBox.ts';

/** The boxes of a document, what is known of each, and the one frame in which all that has changed is drawn. */
export class Overlay {
  readonly surface: Surface;
  readonly menu: FindingMenu;
  readonly finder: BoxFinder;
  readonly #check: (text: string) => Finding[];
  readonly #inView = new Set<HTMLElement>();
  readonly #boxes = new Map<HTMLElement, ShownBox>();
  readonly #sizes = new ResizeObserver(() => this.schedule('style'));
  readonly #raisedFor = new WeakSet<Element>();
  #due = { text: false, style: false };
  #frame = 0;

  constructor(
    document: Document,
    check: (text: string) => Finding[],
    never: ((rule: string) => Promise<string | undefined>) | undefined,
  ) {
    this.#check = check;
    this.surface = new Surface(document);
    this.menu = new FindingMenu(this.surface, () => this.schedule('place'), never);
    this.finder = new BoxFinder(document, {
      shown: (element) => {
        this.#inView.add(element);
        this.consider(element);
      },
      gone: (element) => {
        this.#inView.delete(element);
        this.#drop(element);
      },
      changed: () => this.schedule('style'),
    });
  }

  /** The box that is watched at an element, if it is. */
  boxAt(element: HTMLElement | undefined): ShownBox | undefined {
    return element && this.#boxes.get(element);
  }

  /** Watches a box in view that holds text or has the keyboard, if what is written there is ours to look at. */
  consider(element: HTMLElement): void {
    if (!this.#inView.has(element)) return;
    const fit = isForProse(element) && hasRoom(element);
    if (this.#boxes.has(element)) {
      if (!fit) this.#drop(element);
      return;
    }
    if (!fit || !(isFocused(element) || hasText(element))) return;
    const watched = new WatchedBox(createBox(element, this.surface.bench), this.#check, () => {
      this.menu.renew(watched);
      this.schedule('place');
    });
    this.#boxes.set(element, new ShownBox(watched, this.surface, () => this.schedule('place')));
    this.#sizes.observe(element);
    this.schedule('place');
  }

  /** Brings what is drawn over the dialog that a box stands in. */
  raiseFor(element: HTMLElement): void {
    const dialog = element.closest(':modal, :popover-open');
    if (!dialog || this.#raisedFor.has(dialog)) return;
    this.#raisedFor.add(dialog);
    this.surface.raise();
  }

  /** Draws in the next frame: `place` where things stand, `text` also what they say, `style` also how they look. */
  schedule(what: 'place' | 'text' | 'style'): void {
    this.#due.style ||= what === 'style';
    this.#due.text ||= what !== 'place';
    this.#frame ||= requestAnimationFrame(() => this.#draw());
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = -1;
    this.finder.stop();
    this.#sizes.disconnect();
    for (const element of [...this.#boxes.keys()]) this.#drop(element);
    this.surface.remove();
  }

  #drop(element: HTMLElement): void {
    const shown = this.#boxes.get(element);
    if (!shown) return;
    this.menu.leave(shown.watched);
    this.#sizes.unobserve(element);
    this.#boxes.delete(element);
    shown.remove();
  }

  #draw(): void {
    const { text, style } = this.#due;
    this.#due = { text: false, style: false };
    this.#frame = 0;
    if (!this.surface.keep()) return;
    const boxes = [...this.#boxes.values()];
    // All is written before all is measured: each turn from one to the other lays out the page anew.
    if (style) for (const shown of boxes) shown.restyle();
    if (text) for (const shown of boxes) if (shown.watched.sync()) this.menu.leave(shown.watched);
    const origin = this.surface.origin();
    for (const shown of boxes) shown.draw(origin, this.menu.pointed);
    this.menu.place(boxes);
  }
}

function hasText(element: HTMLElement): boolean {
  return (('value' in element ? String(element.value) : element.textContent) ?? '').trim() !== '';
}
