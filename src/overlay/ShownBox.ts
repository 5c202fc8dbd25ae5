import type { Finding } from '../checks/Finding.ts';
import { BoxPainter } from './BoxPainter.ts';
import { clipOf } from './clipOf.ts';
import type { DrawnMark } from './DrawnMark.ts';
import { drawnInView } from './drawnInView.ts';
import { hasLightText } from './hasLightText.ts';
import { hasRoom } from './hasRoom.ts';
import { isCovered } from './isCovered.ts';
import { isForProse } from './isForProse.ts';
import { LongNotice } from './LongNotice.ts';
import type { Mark } from './Mark.ts';
import { MoveWatch } from './MoveWatch.ts';
import type { Rect } from './Rect.ts';
import type { Surface } from './Surface.ts';
import type { WatchedBox } from './WatchedBox.ts';

/** A box whose findings are drawn. */
export class ShownBox {
  readonly watched: WatchedBox;
  /** What is drawn of it, as of the last frame. */
  drawn: DrawnMark[] = [];
  readonly #surface: Surface;
  readonly #painter: BoxPainter;
  readonly #moves: MoveWatch;
  readonly #notice: LongNotice;
  /** Whether something lies over the words of a finding: to ask the page costs far more than to draw. */
  #covered = new WeakMap<Finding, boolean>();
  #dark = false;
  #allowed = true;
  #frame: Rect | undefined;
  #seen: Rect | undefined;

  /** `onMove` is called when the box is no longer where it was drawn. */
  constructor(watched: WatchedBox, surface: Surface, onMove: () => void) {
    this.watched = watched;
    this.#surface = surface;
    this.#painter = new BoxPainter(surface.layer);
    this.#moves = new MoveWatch(watched.box.element, onMove);
    this.#notice = new LongNotice(surface);
    this.restyle();
  }

  restyle(): void {
    const { box } = this.watched;
    this.#allowed = isForProse(box.element) && hasRoom(box.element);
    this.#dark = hasLightText(box.element);
    box.restyle();
  }

  /**
   * Draws what is in view where it stands now. `origin` is the corner of the surface's layer; `moved` says that what
   * is around the box may have changed, and not the text alone.
   */
  draw(origin: { x: number; y: number }, pointed: Mark | undefined, moved: boolean): void {
    const { box, marks } = this.watched;
    if (this.watched.tooLong) {
      this.#drawNotice(origin);
      return;
    }
    this.#notice.hide();
    const seen =
      marks.length > 0 && box.element.isConnected && this.#allowed
        ? this.#look(box.locate(), moved)
        : undefined;
    this.drawn = seen
      ? drawnInView(marks, (from, to) => box.rects(from, to), seen).filter(
          (drawn) => !this.#isCovered(drawn, seen),
        )
      : [];
    if (seen && this.drawn.length > 0) this.#painter.draw(this.drawn, seen, origin, this.#dark, pointed);
    else this.#painter.clear();
    if (seen) this.#moves.set();
    else this.#moves.stop();
  }

  /** The text is not laid out for this: there is too much of it. */
  #drawNotice(origin: { x: number; y: number }): void {
    const { element } = this.watched.box;
    const seen =
      element.isConnected && this.#allowed ? clipOf(element, element.getBoundingClientRect()) : undefined;
    this.drawn = [];
    this.#painter.clear();
    if (seen) this.#notice.show(seen, origin);
    else this.#notice.hide();
    if (seen) this.#moves.set();
    else this.#moves.stop();
  }

  remove(): void {
    this.#notice.hide();
    this.#moves.stop();
    this.#painter.remove();
    this.watched.remove();
  }

  /** What can be seen of the box. */
  #look(frame: Rect, moved: boolean): Rect | undefined {
    if (moved) this.#covered = new WeakMap();
    if (moved || !this.#frame || !same(frame, this.#frame))
      this.#seen = clipOf(this.watched.box.element, frame);
    this.#frame = frame;
    return this.#seen;
  }

  #isCovered({ mark, rects }: DrawnMark, seen: Rect): boolean {
    const known = this.#covered.get(mark.finding);
    if (known !== undefined) return known;
    const { element } = this.watched.box;
    const covered = rects.every((rect) => isCovered(element, this.#surface.host, within(rect, seen)));
    this.#covered.set(mark.finding, covered);
    return covered;
  }
}

function same(a: Rect, b: Rect): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

function within(rect: Rect, clip: Rect): Rect {
  return {
    left: Math.max(rect.left, clip.left),
    top: Math.max(rect.top, clip.top),
    right: Math.min(rect.right, clip.right),
    bottom: Math.min(rect.bottom, clip.bottom),
  };
}
