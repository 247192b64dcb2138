import { setTimeout as sleep } from 'node:timers/promises';
import { contentOf, serve } from '../_harness/serve.ts';

// region: show
let lock: { token: string; until: number } | undefined;
let content = 'first draft';

await using dav = await serve(async (request, response) => {
  if (lock && Date.now() > lock.until) lock = undefined;
  const holds = lock && request.headers.if?.includes(`(<${lock.token}>)`);
  if (lock && !holds) {
    response.writeHead(423).end();
  } else if (request.method === 'LOCK') {
    lock = { token: `urn:uuid:${crypto.randomUUID()}`, until: Date.now() + 1000 };
    response.writeHead(200, { 'Lock-Token': `<${lock.token}>` }).end();
  } else {
    content = await contentOf(request);
    response.writeHead(204).end();
  }
});

const take = () => fetch(dav.url, { method: 'LOCK', headers: { Timeout: 'Second-1' } });

await take(); // Anna

async function takeWithin(seconds: number): Promise<Response> {
  const end = Date.now() + seconds * 1000;
  let response = await take();
  while (response.status === 423 && Date.now() < end) {
    await sleep(300 + 200 * Math.random()); // mark
    response = await take();
  }
  return response;
}

const ben = await takeWithin(3);
console.log(`HTTP ${ben.status}, with a token: ${ben.headers.has('Lock-Token')}`);
console.log(`stored: ${content}`);
// endregion: show
