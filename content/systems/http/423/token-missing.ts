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

await take();
const response = await fetch(dav.url, { method: 'PUT', body: 'second draft' }); // mark
if (!response.ok) {
  console.error(`HTTP ${response.status} ${response.statusText}`);
  console.log(`stored: ${content}`);
  process.exitCode = 1;
}
// endregion: show
