import type { Overlay } from './Overlay.ts';

/** A click on underlined words shows what is said of them. The page gets the click as ever. */
export function pressedWords(event: MouseEvent, overlay: Overlay): void {
  const shown = overlay.boxAt(overlay.boxFrom(event));
  if (!shown || shown.watched.box.caret() === undefined) return;
  const { clientX: x, clientY: y } = event;
  const hit = shown.drawn
    .filter(({ rects }) =>
      rects.some(({ left, top, right, bottom }) => left <= x && x <= right && top <= y && y <= bottom + 3),
    )
    .sort((a, b) => a.mark.to - a.mark.from - (b.mark.to - b.mark.from))[0];
  if (hit) overlay.menu.show(shown.watched, hit.mark, false);
}
