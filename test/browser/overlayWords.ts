import { expect, type Frame, type Page } from '@playwright/test';
import type { OverlayDesk, Shown } from './overlayDesk.ts';

interface Sides {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where an underline may end beside its word, CSS pixels. */
const tolerance = 2;

/** Where the first of a word stands in an editable element: the browser's own range says. */
export function wordInRich(frame: Frame, selector: string, word: string): Promise<Sides | null> {
  return frame.evaluate(
    ([where = '', what = '']) => {
      const root = document.querySelector(where);
      const walker = root && document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
        const at = (node as Text).data.indexOf(what);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + what.length);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        const outer = window.frameElement?.getBoundingClientRect();
        const x = (outer?.left ?? 0) + (window.frameElement?.clientLeft ?? 0);
        const y = (outer?.top ?? 0) + (window.frameElement?.clientTop ?? 0);
        return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
      }
      return null;
    },
    [selector, word],
  );
}

/**
 * Where a word of the first line of a text area stands, measured with a canvas: by other means than ours. `name` is
 * that of the page's `fixture.box`.
 */
export function wordInPlain(frame: Frame, name: string, word: string): Promise<Sides | null> {
  return frame.evaluate(
    ([which = '', what = '']) => {
      const box = window.fixture.box(which);
      const at = box?.value.indexOf(what) ?? -1;
      const canvas = document.createElement('canvas').getContext('2d');
      if (!box || at < 0 || !canvas) return null;
      const style = getComputedStyle(box);
      const size = (side: string) => Number.parseFloat(style.getPropertyValue(side));
      const { currentCSSZoom: zoom } = box;
      canvas.font = `${size('font-size')}px ${style.fontFamily}`;
      const edge = box.getBoundingClientRect();
      const outer = window.frameElement?.getBoundingClientRect();
      const x = (outer?.left ?? 0) + (window.frameElement?.clientLeft ?? 0);
      const y = (outer?.top ?? 0) + (window.frameElement?.clientTop ?? 0);
      const start = x + edge.left + (size('border-left-width') + size('padding-left')) * zoom;
      const width = (letters: string) => canvas.measureText(letters).width * zoom;
      const left = start + width(box.value.slice(0, at));
      const end = at + what.length;
      // A letter may stand nearer to the one that follows.
      const right = start + width(box.value.slice(0, end + 1)) - width(box.value.slice(end, end + 1));
      const top = y + edge.top + (size('border-top-width') + size('padding-top')) * zoom;
      return {
        left,
        right,
        top,
        bottom: top + size('line-height') * zoom,
      };
    },
    [name, word],
  );
}

/** The underlines that can be seen: those kept for later use take no room. */
export async function marksOf(desk: OverlayDesk, page: Page): Promise<Shown[]> {
  return (await desk.shown(page)).filter(({ kind, left, right }) => kind.startsWith('mark ') && left < right);
}

/** Waits until an underline of ours lies on a word. */
export async function liesOn(
  desk: OverlayDesk,
  page: Page,
  word: () => Promise<Sides | null>,
): Promise<void> {
  await expect
    .poll(async () => {
      const there = await word();
      const marks = await marksOf(desk, page);
      const on = marks.some(
        ({ left, right, top, bottom }) =>
          there &&
          Math.abs(left - there.left) <= tolerance &&
          Math.abs(right - there.right) <= tolerance &&
          top < there.bottom &&
          bottom > there.top,
      );
      return on
        ? 'on the word'
        : JSON.stringify({
            there,
            marks: marks.map(({ left, right, top, bottom }) => [left, right, top, bottom]),
          });
    })
    .toBe('on the word');
}

declare global {
  interface Window {
    fixture: {
      violations: string[];
      shift: number;
      box(name: string): HTMLTextAreaElement | null;
      renderEachTime(): void;
    };
  }
}
