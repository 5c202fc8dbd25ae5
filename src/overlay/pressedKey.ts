import type { Overlay } from './Overlay.ts';
import type { ShownBox } from './ShownBox.ts';

const ours = new Set(['Escape', 'F8', '.', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'Tab']);

/** Our keys: Ctrl/⌘ `.` at the caret, F8 and Shift F8, and those of the popup. All others pass. */
export function pressedKey(event: KeyboardEvent, overlay: Overlay): void {
  const { menu, surface } = overlay;
  const inPopup = event.target === surface.host;
  // What is pressed in our popup is no shortcut of the page's.
  if (inPopup) event.stopImmediatePropagation();
  if (!ours.has(event.key)) return;
  if (!event.isTrusted || event.isComposing) return;
  if (!act()) return;
  event.preventDefault();
  event.stopImmediatePropagation();

  function act(): boolean {
    switch (event.key) {
      case 'Escape':
        return menu.close();
      case 'F8': {
        const watched = inPopup ? menu.watched : box()?.watched;
        return watched !== undefined && menu.walk({ watched }, event.shiftKey ? -1 : 1);
      }
      case '.':
        return (event.ctrlKey || event.metaKey) && showAtCaret();
      case 'ArrowDown':
      case 'ArrowRight':
        return inPopup && walk(1);
      case 'ArrowUp':
      case 'ArrowLeft':
        return inPopup && walk(-1);
      case 'Tab':
        return inPopup && walk(event.shiftKey ? -1 : 1);
      default:
        return false;
    }
  }

  function box(): ShownBox | undefined {
    return overlay.boxAt(overlay.boxFrom(event));
  }

  function showAtCaret(): boolean {
    const shown = box();
    return shown !== undefined && menu.showAtCaret(shown);
  }

  function walk(step: 1 | -1): boolean {
    menu.popup.walk(step);
    return true;
  }
}
