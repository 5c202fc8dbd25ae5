/** A rectangle in CSS pixels of the viewport, before any zoom of ours. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
