import { type LinkMessage, parseLinkMessage } from './LinkMessage.ts';
import type { PortLike } from './PortTransport.ts';

/** The part of a link's port that carries the sealed channel, as a port of its own. */
export function channelPort(port: PortLike): PortLike {
  return {
    postMessage: (data) => port.postMessage({ type: 'sync', data } as LinkMessage),
    onMessage: {
      addListener(listener) {
        port.onMessage.addListener((raw) => {
          const message = parseLinkMessage(raw);
          if (message?.type === 'sync') listener(message.data);
        });
      },
    },
    onDisconnect: port.onDisconnect,
    disconnect: () => port.disconnect(),
  };
}
