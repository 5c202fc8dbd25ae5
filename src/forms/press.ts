import { mayPress } from './mayPress.ts';

/** A whole press with the mouse, from pointing to click, as kits listen for it. Answers whether it was made. */
export function press(element: Element): boolean {
  if (!mayPress(element)) return false;
  const box = element.getBoundingClientRect();
  const mouse: MouseEventInit = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view: window,
    detail: 1,
    button: 0,
    clientX: box.left + box.width / 2,
    clientY: box.top + box.height / 2,
  };
  const pointer: PointerEventInit = {
    ...mouse,
    pointerId: 1,
    pointerType: 'mouse',
    isPrimary: true,
    width: 1,
    height: 1,
  };
  element.dispatchEvent(new PointerEvent('pointerover', pointer));
  element.dispatchEvent(new PointerEvent('pointerenter', { ...pointer, bubbles: false }));
  element.dispatchEvent(new MouseEvent('mouseover', mouse));
  element.dispatchEvent(new MouseEvent('mouseenter', { ...mouse, bubbles: false }));
  element.dispatchEvent(new PointerEvent('pointermove', pointer));
  element.dispatchEvent(new MouseEvent('mousemove', mouse));
  element.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1, pressure: 0.5 }));
  element.dispatchEvent(new MouseEvent('mousedown', { ...mouse, buttons: 1 }));
  element.dispatchEvent(new PointerEvent('pointerup', pointer));
  element.dispatchEvent(new MouseEvent('mouseup', mouse));
  element.dispatchEvent(new MouseEvent('click', mouse));
  return true;
}
