import { overlayCss } from './overlayCss.ts';

/** Our styles as a constructed sheet, which a page's `style-src` has no say in. */
export function overlaySheet(document: Document): CSSStyleSheet {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  const sheet = new (view ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(overlayCss);
  return sheet;
}
