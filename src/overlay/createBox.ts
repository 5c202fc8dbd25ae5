import { PlainBox } from './PlainBox.ts';
import { RichBox } from './RichBox.ts';
import type { TextBox } from './TextBox.ts';

/** The way to read and measure a text box. `bench` is where text is laid out to be measured. */
export function createBox(element: HTMLElement, bench: Element): TextBox {
  return element.localName === 'textarea' || element.localName === 'input'
    ? new PlainBox(element as HTMLTextAreaElement, bench)
    : new RichBox(element);
}
