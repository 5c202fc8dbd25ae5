/**
 * Whether a press on this element can't save, submit, delete or lead away: no link that goes somewhere, no button
 * that submits or resets a form. [P9]
 */
export function mayPress(element: Element): boolean {
  const link = element.closest('a[href]');
  if (link && !/^(?:#|javascript:)/i.test(link.getAttribute('href') ?? '')) return false;
  const button = element.closest(
    'button,input[type=submit],input[type=image],input[type=reset],input[type=button]',
  );
  if (button === null) return true;
  const { form } = button as HTMLInputElement;
  const { type } = button as HTMLInputElement;
  if ((type === 'submit' || type === 'image' || type === 'reset') && form !== null) return false;
  const said = `${button.textContent ?? ''} ${button.getAttribute('aria-label') ?? ''}`;
  return (
    !/\b(?:save|submit|send|delete|continue|next step|finish|sign|discharge|close case)\b/i.test(said) ||
    button.getAttribute('role') === 'option'
  );
}
