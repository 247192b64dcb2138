import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
const log: string[] = [];
await using shop = await serve(async (request, response) => {
  response.once('close', () => {
    const status = response.writableFinished ? '200 14' : '499 0'; // mark
    log.push(`127.0.0.1 - - "GET ${request.url} HTTP/1.1" ${status} "-" "node"`);
  });
  await delay(100);
  response.end('three articles');
});

// A search field: each key aborts the request of the one before.
let before = new AbortController();
for (const text of ['t', 'te', 'tea']) {
  before.abort();
  before = new AbortController();
  const arrived = once(shop.server, 'request');
  const { signal } = before;
  fetch(`${shop.url}/search?q=${text}`, { signal }).catch(() => {});
  await arrived;
}
while (log.length < 3) await delay(20);
console.error(log.sort().join('\n'));
process.exitCode = log.some((line) => line.includes(' 499 ')) ? 1 : 0;
// endregion: show
