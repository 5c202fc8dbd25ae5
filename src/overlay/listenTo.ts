import type { Overlay } from './Overlay.ts';
import { pressedKey } from './pressedKey.ts';
import { pressedWords } from './pressedWords.ts';

/** Hears what happens in the page, before the page does, and lets it pass. */
export function listenTo(window: Window, overlay: Overlay, signal: AbortSignal): void {
  const { surface, menu } = overlay;
  const options = { capture: true, passive: true, signal };
  const active = { capture: true, signal };
  /** What is pressed in our popup is no shortcut of the page's. */
  const keep = (event: Event): void => {
    if (event.target === surface.host) event.stopImmediatePropagation();
  };
  const on = (types: string, hear: (event: Event) => void): void => {
    for (const type of types.split(' ')) window.addEventListener(type, hear, options);
  };
  on('input', (event) => {
    const element = overlay.boxFrom(event);
    if (!element) return;
    if (!overlay.boxAt(element)) {
      overlay.finder.add(element);
      overlay.consider(element);
    }
    const shown = overlay.boxAt(element);
    if (!shown) return;
    // A letter that moves nothing takes no frame.
    if (shown.watched.typed(event)) overlay.schedule('text');
    else menu.leave(shown.watched);
  });
  on('compositionstart compositionend', (event) => {
    overlay.boxAt(overlay.boxFrom(event))?.watched.compose(event.type === 'compositionstart');
  });
  on('focusin', (event) => {
    if (event.target === surface.host) {
      // A page that keeps the keyboard in its dialog would take it out of our popup.
      event.stopImmediatePropagation();
      // Not before: to be called at all is most of what a key costs here. The same listener is added once.
      window.addEventListener('keypress', keep, active);
    }
    const element = overlay.boxFrom(event);
    if (!element) return;
    overlay.finder.add(element);
    overlay.raiseFor(element);
    overlay.consider(element);
    overlay.schedule('style');
  });
  on('focusout', (event) => {
    const element = overlay.boxFrom(event);
    overlay.boxAt(element)?.watched.left();
    const to = (event as FocusEvent).relatedTarget;
    if (to !== surface.host && element && overlay.boxAt(element)?.watched === menu.watched) menu.close();
    overlay.glance();
  });
  on('selectionchange', (event) => {
    if (!overlay.waits) return;
    (overlay.boxAt(overlay.boxFrom(event)) ?? overlay.focused())?.watched.moved();
  });
  on('pointerdown', (event) => {
    if (event.target !== surface.host) menu.close();
  });
  on('click', (event) => {
    if (event.isTrusted && event.target !== surface.host) pressedWords(event as MouseEvent, overlay);
    overlay.glance();
  });
  on('scroll', () => overlay.schedule('place'));
  on('resize transitionend animationend load toggle', () => overlay.schedule('style'));
  on('reset change visibilitychange', () => overlay.glance());
  window.visualViewport?.addEventListener('resize', () => overlay.schedule('style'), { signal });
  window.document.fonts.addEventListener('loadingdone', () => overlay.schedule('style'), { signal });
  window.addEventListener('keydown', (event) => pressedKey(event, overlay), active);
  window.addEventListener(
    'keyup',
    (event) => {
      keep(event);
      overlay.glance();
    },
    active,
  );
}
