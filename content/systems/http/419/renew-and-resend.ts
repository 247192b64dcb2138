import { randomUUID } from 'node:crypto';
import { serve } from '../_harness/serve.ts';

const sessions = new Map<string, { token: string; until: number }>();
const statuses: number[] = [];
// region: show
// The same shop.
await using shop = await serve((request, response) => {
  const id = request.headers.cookie?.split('=')[1] ?? '';
  let session = sessions.get(id);
  if (!session || session.until < Date.now()) {
    session = { token: randomUUID(), until: Date.now() + 100 };
    const name = randomUUID();
    sessions.set(name, session);
    response.setHeader('Set-Cookie', `shop_session=${name}`);
  }
  const known = request.headers['x-csrf-token'] === session.token;
  if (request.method === 'POST') statuses.push(known ? 200 : 419);
  if (request.method === 'GET') response.end(session.token);
  else
    response.writeHead(known ? 200 : 419).end(known ? 'saved' : 'CSRF token mismatch.');
});

async function freshHeaders(): Promise<Record<string, string>> {
  const page = await fetch(`${shop.url}/csrf-token`, { cache: 'no-store' });
  return {
    cookie: page.headers.getSetCookie().join('; '),
    'x-csrf-token': await page.text(),
  };
}

let headers = await freshHeaders();
await new Promise((resolve) => setTimeout(resolve, 200)); // lunch
const send = () => fetch(`${shop.url}/orders`, { method: 'POST', headers });
let response = await send();
if (response.status === 419) {
  headers = await freshHeaders();
  response = await send(); // mark
}
console.log(`POSTs answered ${statuses.join(', then ')}`);
console.log(`${response.status} ${await response.text()}`);
// endregion: show
