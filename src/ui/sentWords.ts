import type { PortalState } from '../casefile/sentTo.ts';

/** "Sent to 2 of 3 portals"; empty where no portal is known. */
export function sentWords(states: readonly PortalState[]): string {
  const sent = states.filter((one) => one.sent !== undefined).length;
  if (states.length === 0) return '';
  if (sent === 0) return 'Not sent to a portal yet';
  return `Sent to ${sent} of ${states.length} ${states.length === 1 ? 'portal' : 'portals'}`;
}
