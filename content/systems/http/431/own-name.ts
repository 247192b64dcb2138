import { serve } from '../_harness/serve.ts';

// region: show
const jar = new Map<string, string[]>();
async function visit(name: string, url: string) {
  const cookies = jar.get(name) ?? []; // wiki.localhost, shop.localhost … // mark
  const response = await fetch(url, { headers: { Cookie: cookies.join('; ') } });
  jar.set(name, [...cookies, ...response.headers.getSetCookie()]);
  return response;
}

for (const name of ['wiki', 'grafana', 'tv']) {
  await using neighbour = await serve((request, response) => {
    response.setHeader('Set-Cookie', `${name}=${'x'.repeat(5800)}`).end();
  });
  await visit(`${name}.localhost`, neighbour.url);
}
await using shop = await serve((request, response) => response.end('order 7'));
const response = await visit('shop.localhost', `${shop.url}/orders/7`);
console.log(`HTTP ${response.status}: ${await response.text()}`);
// endregion: show
