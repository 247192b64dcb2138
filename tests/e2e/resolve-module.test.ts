/** The example of /resolve-module/, copied from the page and opened as a page of another site. */
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { browserOptions } from '../support/browser.ts';
import { dist, fileFor } from '../support/site.ts';

// The browser that npm brings for Linux is told to let pages read whatever they like; readers' browsers are not.
const options = await browserOptions();
test.use({ launchOptions: { ...options, args: (options.args ?? []).filter((argument) => argument !== '--disable-web-security') } });

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json', html: 'text/html; charset=utf-8' };

interface Served {
  origin: string;
  close(): Promise<void>;
}

type Answer = (path: string) => { body: string | Buffer; type: string; headers?: Record<string, string> } | undefined;

async function serve(answer: Answer): Promise<Served> {
  const server = createServer((request, response) => {
    const found = answer(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(found ? 200 : 404, { ...found?.headers, ...(found && { 'content-type': found.type }) });
    response.end(found?.body);
  });
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((go) => server.close(go));
    },
  };
}

/** The built site on a host that reads `_headers`, or on one that does not. */
function errdex(readsHeaders: boolean): Promise<Served> {
  const shared = readFileSync(join(dist, '_headers'), 'utf8').match(/^\/\S+/gm) ?? [];
  const isShared = (path: string) => shared.some((rule) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule));
  return serve((path) => {
    const file = fileFor(path);
    if (file === undefined) return undefined;
    const headers: Record<string, string> = readsHeaders && isShared(path) ? { 'access-control-allow-origin': '*' } : {};
    return { body: readFileSync(file), type: types[file.split('.').at(-1) ?? ''] ?? 'text/plain', headers };
  });
}

/** A page of somebody else's with the example on it, as a reader copies it. */
async function example(site: Served, copied: string): Promise<Served> {
  const page = copied.replace('http://localhost:4321', site.origin);
  expect(page).toContain(`from '${site.origin}/resolve.js'`);
  return serve((path) => (path === '/' ? { body: page, type: types['html'] ?? '' } : undefined));
}

test.describe('from another origin', () => {
  test('it lists the answers, and sends nothing of the text', async ({ page }) => {
    const site = await errdex(true);
    await page.goto(`${site.origin}/resolve-module/`);
    const other = await example(site, (await page.locator('#resolver-example').textContent()) ?? '');
    try {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`.trim()));
      await page.goto(other.origin);
      await expect(page.locator('#answers a').first()).toHaveText('14 UNAVAILABLE');
      await expect(page.locator('#answers a').first()).toHaveAttribute('href', new RegExp(`^${site.origin}/grpc/unavailable/`));
      const known = new RegExp(
        `^GET (?:${other.origin}/(?:favicon\\.ico)?|${site.origin}/(?:resolve\\.js|resolver\\.json|resolver/[a-z]+\\.json))$`,
      );
      expect(asked.filter((one) => !known.test(one))).toEqual([]);
    } finally {
      await other.close();
      await site.close();
    }
  });

  test('without the header the browser refuses it, as the page says', async ({ page }) => {
    const site = await errdex(false);
    await page.goto(`${site.origin}/resolve-module/`);
    const other = await example(site, (await page.locator('#resolver-example').textContent()) ?? '');
    try {
      const refused = page.waitForEvent('requestfailed');
      await page.goto(other.origin);
      expect((await refused).url()).toBe(`${site.origin}/resolve.js`);
      await expect(page.locator('#answers li')).toHaveCount(0);
    } finally {
      await other.close();
      await site.close();
    }
  });
});
