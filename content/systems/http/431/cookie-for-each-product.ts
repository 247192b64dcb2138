import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  const product = request.url?.split('/').at(-1);
  const seen = JSON.stringify({ product, from: 'search', at: '2026-11-26T12:00:00Z' });
  response.setHeader('Set-Cookie', `viewed_${product}=${encodeURIComponent(seen)}`); // mark
  response.end();
});

const jar: string[] = [];
async function visit(path: string) {
  const response = await fetch(shop.url + path, { headers: { Cookie: jar.join('; ') } });
  for (const cookie of response.headers.getSetCookie()) jar.push(cookie);
  return response.status;
}
let products = 0;
while ((await visit(`/products/${1000 + products}`)) === 200) products += 1;
console.log(`after ${products} products every page answers ${await visit('/')}`);
console.log(`the page that would delete the cookies: ${await visit('/logout')}`);
// endregion: show
