import { contentOf, serve } from '../_harness/serve.ts';

// region: show
let token: string | undefined;
let content = 'first draft';

await using dav = await serve(async (request, response) => {
  const holds = token && request.headers.if?.includes(token);
  if (request.method === 'LOCK') {
    token = crypto.randomUUID();
    response.writeHead(200, { 'Lock-Token': token }).end();
  } else if (token && !holds) {
    response.writeHead(423).end();
  } else {
    content = await contentOf(request);
    response.writeHead(204).end();
  }
});

const lock = async () =>
  (await fetch(dav.url, { method: 'LOCK' })).headers.get('Lock-Token') ?? '';
const put = (body: string, held: string) =>
  fetch(dav.url, { method: 'PUT', headers: { If: `(<${held}>)` }, body });

const annas = await lock();
token = undefined; // an administrator deletes the lock
const bens = await lock(); // mark
await put("Ben's second draft", bens);
const save = await put("Anna's second draft", annas);
console.log(`Anna saves an hour of work: HTTP ${save.status}`);
console.log(`stored: ${content}`);
// endregion: show
