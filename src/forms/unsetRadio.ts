import { announce } from './announce.ts';
import { turn } from './turn.ts';

/**
 * Takes the choice back in radios that began without one, which no person can do by clicking. Frameworks read the
 * value from the radio that speaks, or look which one is on: so it speaks without a value and while it is off. The
 * click is a plain event, which the browser does not take for a press. Answers whether the page left it off.
 */
export async function unsetRadio(radio: HTMLInputElement): Promise<boolean> {
  const value = radio.getAttribute('value');
  radio.value = '';
  radio.checked = false;
  radio.dispatchEvent(new Event('click', { bubbles: true, composed: true }));
  announce(radio, 'input');
  announce(radio, 'change');
  if (value === null) radio.removeAttribute('value');
  else radio.setAttribute('value', value);
  await turn(2);
  return !radio.checked;
}
