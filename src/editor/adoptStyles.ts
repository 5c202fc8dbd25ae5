import { StyleModule } from 'style-mod';

/**
 * Has CodeMirror's styles adopted by the document as a constructed sheet. On its own, style-mod does so in
 * shadow roots alone and writes a style element into documents, which `style-src 'self'` forbids. It keeps one
 * set of styles per document under a symbol of its own: the set that it makes for a shadow root serves the
 * document too. Should a later version work otherwise, it is back to the style element, and the test that
 * counts violations of the policy fails.
 */
export function adoptStyles(document: Document): void {
  const shadow = document.createElement('div').attachShadow({ mode: 'open' });
  StyleModule.mount(shadow, []);
  for (const key of Object.getOwnPropertySymbols(shadow)) {
    const descriptor = Object.getOwnPropertyDescriptor(shadow, key);
    if (key.description === 'styleSet' && descriptor && !Object.hasOwn(document, key)) {
      Object.defineProperty(document, key, descriptor);
    }
  }
}
