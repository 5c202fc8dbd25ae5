import { boxFrom } from './boxFrom.ts';
import type { Overlay } from './Overlay.ts';

/** Our keys: Ctrl/⌘ `.` at the caret, F8 and Shift F8, and those of the popup. All others pass. */
export function pressedKey(event: KeyboardEvent, overlay: Overlay): void {
  const { menu, surface } = overlay;
  const inPopup = event.target === surface.host;
  // What is pressed in our popup is no shortcut of the page's.
  if (inPopup) event.stopImmediatePropagation();
  if (!event.isTrusted || event.type !== 'keydown' || event.isComposing) return;
  if (!act()) return;
  event.preventDefault();
  event.stopImmediatePropagation();

  function act(): boolean {
    const shown = overlay.boxAt(boxFrom(event));
    switch (event.key) {
      case 'Escape':
        return menu.close();
      case 'F8': {
        const watched = inPopup ? menu.watched : shown?.watched;
        return watched !== undefined && menu.walk({ watched }, event.shiftKey ? -1 : 1);
      }
      case '.':
        return (event.ctrlKey || event.metaKey) && shown !== undefined && menu.showAtCaret(shown);
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

  function walk(step: 1 | -1): boolean {
    menu.popup.walk(step);
    return true;
  }
}
