import type { DeskLine } from '../vault/AutoLock.ts';

/** The line between the tabs of this origin. Only its two words are heard. */
export function tabDesk(): DeskLine {
  const channel = new BroadcastChannel('casewright-desk');
  return {
    post: (word) => channel.postMessage(word),
    listen(heard) {
      channel.addEventListener('message', ({ data }) => {
        if (data === 'active' || data === 'lock') heard(data);
      });
    },
  };
}
