import { randomUUID } from 'node:crypto';
import { serve } from '../_harness/serve.ts';

// region: show
// Laravel's rule: a session holds a token, and a POST has to bring the token of its session.
const sessions = new Map<string, { token: string; until: number }>();
await using shop = await serve((request, response) => {
  const id = request.headers.cookie?.split('=')[1] ?? '';
  let session = sessions.get(id);
  if (!session || session.until < Date.now()) {
    session = { token: randomUUID(), until: Date.now() + 100 }; // lives for 100 ms
    const name = randomUUID();
    sessions.set(name, session);
    response.setHeader('Set-Cookie', `shop_session=${name}`);
  }
  if (request.method === 'GET') response.end(session.token);
  else if (request.headers['x-csrf-token'] === session.token) response.end('saved');
  else response.writeHead(419, 'unknown status').end('CSRF token mismatch.');
});

const page = await fetch(`${shop.url}/orders/new`);
const cookie = page.headers.getSetCookie().join('; ');
const token = await page.text();

await new Promise((resolve) => setTimeout(resolve, 200)); // lunch
const response = await fetch(`${shop.url}/orders`, {
  method: 'POST',
  headers: { cookie, 'x-csrf-token': token }, // mark
});
console.error(`HTTP ${response.status} ${response.statusText}`);
console.error(await response.text());
if (!response.ok) process.exitCode = 1;
// endregion: show
