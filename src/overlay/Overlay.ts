import { BoxFinder } from './BoxFinder.ts';
import { boxFrom } from './boxFrom.ts';
import { createBox } from './createBox.ts';
import { deepActive } from './deepActive.ts';
import { FindingMenu } from './FindingMenu.ts';
import type { FrameWatch } from './FrameWatch.ts';
import { hasRoom } from './hasRoom.ts';
import { hearInside } from './hearInside.ts';
import { isFocused } from './isFocused.ts';
import { isForProse } from './isForProse.ts';
import type { OverlayOptions } from './OverlayOptions.ts';
import { Pace } from './Pace.ts';
import { ShownBox } from './ShownBox.ts';
import { Surface } from './Surface.ts';
import { WatchedBox } from './WatchedBox.ts';

/** Milliseconds between two looks at what else the page has changed, and at texts that no event told of. */
const rest = 500;
const glance = 120;

/** The boxes of a document, what is known of each, and the one frame in which all that has changed is drawn. */
export class Overlay {
  readonly surface: Surface;
  readonly menu: FindingMenu;
  readonly finder: BoxFinder;
  readonly #options: OverlayOptions;
  readonly #document: Document;
  readonly #inView = new Set<HTMLElement>();
  readonly #boxes = new Map<HTMLElement, ShownBox>();
  readonly #sizes = new ResizeObserver(() => this.schedule('style'));
  readonly #raisedFor = new WeakSet<Element>();
  readonly #settling = new Pace(rest, () => this.schedule('style'));
  readonly #glancing = new Pace(glance, () => this.#glance());
  #due = { text: false, marks: false, place: false, style: false };
  #frame = 0;

  constructor(document: Document, options: OverlayOptions, frames: FrameWatch) {
    this.#document = document;
    this.#options = options;
    this.surface = new Surface(document);
    this.menu = new FindingMenu(this.surface, () => this.schedule('marks'), options.never);
    this.finder = new BoxFinder(document, options.shadowRootOf, {
      shown: (element) => {
        this.#inView.add(element);
        this.consider(element);
      },
      gone: (element) => {
        this.#inView.delete(element);
        this.#drop(element);
      },
      entered: (root) => hearInside(root, this, options.signal),
      frame: (element) => frames.add(element),
      changed: (records) => {
        if (records.some(({ removedNodes }) => removedNodes.length > 0)) frames.sweep();
        if (this.#boxes.size === 0) return;
        // What an editor does to its own text is seen by reading it; all else may move or restyle boxes.
        if (records.every(({ target }) => this.#holds(target))) this.schedule('text');
        else this.#settling.now();
      },
    });
  }

  /** The box that is watched at an element, if it is. */
  boxAt(element: HTMLElement | undefined): ShownBox | undefined {
    return element && this.#boxes.get(element);
  }

  /** Whether any box holds a word back until the caret has left it. */
  get waits(): boolean {
    for (const { watched } of this.#boxes.values()) if (watched.waits) return true;
    return false;
  }

  /** The text box in which an event happened. */
  boxFrom(event: Event): HTMLElement | undefined {
    return boxFrom(event, this.#options.shadowRootOf);
  }

  /** The box with the keyboard, if it is watched. */
  focused(): ShownBox | undefined {
    return this.boxAt((deepActive(this.#document, this.#options.shadowRootOf) ?? undefined) as HTMLElement);
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
    const watched = new WatchedBox(
      createBox(element, this.surface.bench),
      this.#options.createCheck(),
      () => {
        this.menu.renew(watched);
        this.schedule('marks');
      },
    );
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

  /**
   * Draws in the next frame: with `text` if what a box says has changed, with `marks` what is said of it, with
   * `place` also where things stand, with `style` also how they look.
   */
  schedule(what: 'text' | 'marks' | 'place' | 'style'): void {
    this.#due[what] = true;
    this.#frame ||= requestAnimationFrame(() => this.#draw());
  }

  /** Looks soon whether a text has changed without an event. Unlike `schedule` this makes the page draw no frame. */
  glance(): void {
    if (this.#boxes.size > 0) this.#glancing.later();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = -1;
    this.#settling.stop();
    this.#glancing.stop();
    this.finder.stop();
    this.#sizes.disconnect();
    for (const element of [...this.#boxes.keys()]) this.#drop(element);
    this.surface.remove();
  }

  #glance(): void {
    if ([...this.#boxes.values()].some(({ watched }) => watched.changed())) this.schedule('text');
  }

  #holds(node: Node): boolean {
    for (const element of this.#boxes.keys()) if (element !== node && element.contains(node)) return true;
    return false;
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
    const { text, marks, place, style } = this.#due;
    this.#due = { text: false, marks: false, place: false, style: false };
    this.#frame = 0;
    if (!this.surface.keep()) return;
    const boxes = [...this.#boxes.values()];
    // All is written before all is measured: each turn from one to the other lays out the page anew.
    if (style) for (const shown of boxes) shown.restyle();
    let changed = false;
    if (text || style) {
      for (const { watched } of boxes) {
        const what = watched.sync();
        if (what) this.menu.leave(watched);
        changed ||= what === 'marks';
      }
    }
    if (!(changed || marks || place || style)) return;
    const origin = this.surface.origin();
    for (const shown of boxes) shown.draw(origin, this.menu.pointed, place || style);
    this.menu.place(boxes);
  }
}

function hasText(element: HTMLElement): boolean {
  return (('value' in element ? String(element.value) : element.textContent) ?? '').trim() !== '';
}
