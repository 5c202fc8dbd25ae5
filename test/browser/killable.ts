import { type ChildProcess, spawn } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';

/** A Chromium that we started ourselves, so that we can kill it. */
export async function killable(
  profile: string,
): Promise<{ page: Page; kill(): Promise<void>; close(): Promise<void> }> {
  const child: ChildProcess = spawn(
    process.env.CHROMIUM ?? '/usr/bin/chromium',
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  const endpoint = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (data) => {
      said += String(data);
      const url = /ws:\/\/\S+/.exec(said)?.[0];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', () => reject(new Error(said)));
  });
  const browser = await chromium.connectOverCDP(endpoint);
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('no context');
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const end = async (signal: NodeJS.Signals) => {
    // The whole group: the browser, its network and storage services, its pages.
    process.kill(-(child.pid ?? 0), signal);
    await gone;
  };
  return { page: await context.newPage(), kill: () => end('SIGKILL'), close: () => end('SIGTERM') };
}
