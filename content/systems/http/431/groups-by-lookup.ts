import { serve } from '../_harness/serve.ts';

// region: show
const groups = Array.from({ length: 400 }, (_, n) => `shop-eu-department-${n}-readers`);
const directory = new Map([['ada', new Set(groups)]]);
await using shop = await serve((request, response) => {
  const token = request.headers.authorization?.slice('Bearer '.length) ?? '';
  const { sub } = JSON.parse(Buffer.from(token, 'base64').toString()) as { sub: string };
  const mayRead = directory.get(sub)?.has('shop-eu-department-7-readers'); // mark
  response.writeHead(mayRead ? 200 : 403).end('order 7');
});

const claims = Buffer.from(JSON.stringify({ sub: 'ada' })).toString('base64');
const response = await fetch(`${shop.url}/orders/7`, {
  headers: { Authorization: `Bearer ${claims}` },
});
console.log(`token of ${claims.length} bytes: HTTP ${response.status}`);
// endregion: show
