import { createServer } from 'node:http';
import sirv from 'sirv';

/** What a static host should send with the app; docs/architecture.md says why. The page says the first again. */
export const headers = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; " +
    "img-src 'self' data:; font-src 'self'; manifest-src 'self'; connect-src 'self'; form-action 'none'; " +
    "base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
};

/**
 * A handler for the built app.
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
export function pwaHandler(folder) {
  const files = sirv(folder, {
    dev: true,
    setHeaders(response) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      response.setHeader('Cache-Control', 'no-cache');
    },
  });
  return (request, response) =>
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('There is no such file.\n');
    });
}

/**
 * Serves on the loopback addresses, IPv4 and, where there is one, IPv6. The numeric address is another origin
 * with other storage, so it is sent on to `localhost`.
 * @param {import('node:http').RequestListener} handler
 * @param {number} port the first to try; the next free one is taken. 0: any
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function serve(handler, port) {
  /** @type {import('node:http').RequestListener} */
  const listener = (request, response) => {
    const host = request.headers.host ?? '';
    if (/^(127\.0\.0\.1|\[::1\])(:|$)/.test(host)) {
      response.writeHead(307, { Location: `http://localhost:${address.port}${request.url ?? '/'}` });
      response.end();
    } else handler(request, response);
  };
  const first = await listenFrom(listener, port);
  const address = /** @type {import('node:net').AddressInfo} */ (first.address());
  const second = await listen(listener, address.port, '::1').catch(() => undefined);
  return {
    url: `http://localhost:${address.port}`,
    async close() {
      for (const server of [first, second]) {
        if (server === undefined) continue;
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
}

async function listenFrom(listener, port) {
  for (let candidate = port; ; candidate += 2) {
    try {
      return await listen(listener, candidate, '127.0.0.1');
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || candidate > port + 40) throw error;
    }
  }
}

/** @returns {Promise<import('node:http').Server>} */
function listen(listener, port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
