import { resolve } from 'node:path';
import { install } from './install.mjs';
import { root } from './root.mjs';

install();
// What follows needs the packages, so it is loaded only now.
const { buildAll } = await import('./build.mjs');
const { pwaHandler, serve } = await import('./servePwa.mjs');
const { createPortal } = await import('../test/fixtures/portals/riverside/createPortal.mjs');

console.log('Building …');
await buildAll();
const app = await serve(pwaHandler(resolve(root, 'dist/pwa')), Number(process.env.PORT ?? 4173));
const portal = await serve(createPortal(), Number(process.env.PORTAL_PORT ?? 4174));
console.log(`
Casewright          ${app.url}
Sample portal       ${portal.url}
Browser extension   ${resolve(root, 'dist/extension')}
                    (in Chromium: chrome://extensions → Developer mode → Load unpacked → this folder)

Ctrl+C stops both servers. The app goes on working without them, once it has been opened.`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => void Promise.all([app.close(), portal.close()]).then(() => process.exit(0)));
}
