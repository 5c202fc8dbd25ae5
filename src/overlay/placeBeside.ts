import type { Rect } from './Rect.ts';

/** Between the words and the popup, and at least between the popup and the edge of the view; CSS pixels. */
const gap = 6;
const edge = 8;

/** Puts a fixed element below some words, or above where there is no room below, inside the view. */
export function placeBeside(element: HTMLElement, words: Rect): void {
  const view = element.ownerDocument.documentElement;
  const { offsetWidth: width, offsetHeight: height } = element;
  const left = Math.max(edge, Math.min(words.left, view.clientWidth - width - edge));
  const below = words.bottom + gap;
  const above = words.top - gap - height;
  const top = below + height > view.clientHeight - edge && above >= edge ? above : below;
  element.style.left = `${left.toFixed(1)}px`;
  element.style.top = `${Math.max(edge, Math.min(top, view.clientHeight - height - edge)).toFixed(1)}px`;
}
