/** The browser that tests drive: brought by npm on Linux, Playwright's or the system's elsewhere. */
import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @returns Launch options of a Chromium that exists on this machine.
 * @throws One line that says what to install when there is none.
 */
export async function browserOptions(): Promise<LaunchOptions> {
  const given = process.env['ERRDEX_BROWSER'];
  if (given !== undefined) {
    if (!existsSync(given)) throw new Error(`ERRDEX_BROWSER names ${given}, where there is no file`);
    return { executablePath: given, args: quiet };
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: bundled } = await import('@sparticuz/chromium');
    // One process for everything would end the browser with its first context.
    const args = bundled.args.filter((arg) => arg !== '--single-process');
    return { executablePath: await bundled.executablePath(), args: [...args, ...quiet] };
  }
  const path = [chromium.executablePath(), ...systemBrowsers].find((candidate) => existsSync(candidate));
  if (path === undefined) {
    throw new Error('no browser found: run `npx playwright install chromium`, or set ERRDEX_BROWSER to the path of a Chromium or Chrome');
  }
  return { executablePath: path, args: quiet };
}
