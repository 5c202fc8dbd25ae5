import { BoxPainter } from './BoxPainter.ts';
import { clipOf } from './clipOf.ts';
import type { DrawnMark } from './DrawnMark.ts';
import { drawnInView } from './drawnInView.ts';
import { hasLightText } from './hasLightText.ts';
import { hasRoom } from './hasRoom.ts';
import { isCovered } from './isCovered.ts';
import { isForProse } from './isForProse.ts';
import type { Mark } from './Mark.ts';
import { MoveWatch } from './MoveWatch.ts';
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
  #dark = false;
  #allowed = true;

  /** `onMove` is called when the box is no longer where it was drawn. */
  constructor(watched: WatchedBox, surface: Surface, onMove: () => void) {
    this.watched = watched;
    this.#surface = surface;
    this.#painter = new BoxPainter(surface.layer);
    this.#moves = new MoveWatch(watched.box.element, onMove);
    this.restyle();
  }

  restyle(): void {
    const { box } = this.watched;
    this.#allowed = isForProse(box.element) && hasRoom(box.element);
    this.#dark = hasLightText(box.element);
    box.restyle();
  }

  /** Draws what is in view where it stands now. `origin` is the corner of the surface's layer. */
  draw(origin: { x: number; y: number }, pointed: Mark | undefined): void {
    const { box, marks } = this.watched;
    this.drawn = [];
    const seen = box.element.isConnected && this.#allowed ? clipOf(box.element, box.locate()) : undefined;
    if (seen && marks.length > 0) {
      this.drawn = drawnInView(marks, (from, to) => box.rects(from, to), seen).filter(({ rects }) =>
        rects.some((rect) => !isCovered(box.element, this.#surface.host, within(rect, seen))),
      );
    }
    if (seen && this.drawn.length > 0) this.#painter.draw(this.drawn, seen, origin, this.#dark, pointed);
    else this.#painter.clear();
    if (seen) this.#moves.set();
    else this.#moves.stop();
  }

  remove(): void {
    this.#moves.stop();
    this.#painter.remove();
    this.watched.remove();
  }
}

function within<R extends { left: number; top: number; right: number; bottom: number }>(rect: R, clip: R): R {
  return {
    ...rect,
    left: Math.max(rect.left, clip.left),
    top: Math.max(rect.top, clip.top),
    right: Math.min(rect.right, clip.right),
    bottom: Math.min(rect.bottom, clip.bottom),
  };
}
