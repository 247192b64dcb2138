import { serve } from '../_harness/serve.ts';

// region: show
const jar = new Map<string, string[]>(); // by host name, as a browser keeps it
async function visit(url: string) {
  const { hostname } = new URL(url); // without the port // mark
  const cookies = jar.get(hostname) ?? [];
  const response = await fetch(url, { headers: { Cookie: cookies.join('; ') } });
  jar.set(hostname, [...cookies, ...response.headers.getSetCookie()]);
  return response;
}

for (const name of ['wiki', 'grafana', 'tv']) {
  await using neighbour = await serve((request, response) => {
    response.setHeader('Set-Cookie', `${name}=${'x'.repeat(5800)}`).end();
  });
  await visit(neighbour.url);
}
await using shop = await serve((request, response) => response.end('order 7'));
const response = await visit(`${shop.url}/orders/7`);
console.error(`HTTP ${response.status} ${response.statusText}`);
process.exitCode = 1;
// endregion: show
