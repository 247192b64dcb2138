import { serve } from '../_harness/serve.ts';

// region: show
let sent = 0;
await using shop = await serve((request, response) => {
  if (request.headers.cookie === 'consent=yes') return response.end('order 7 is PAID');
  sent += 1;
  return response
    .writeHead(302, { 'Set-Cookie': 'consent=yes', Location: '/orders/7' })
    .end();
});

const first = await fetch(`${shop.url}/orders/7`, { redirect: 'manual' });
const Cookie = first.headers.getSetCookie().map((one) => one.split(';')[0]);
const response = await fetch(new URL(first.headers.get('location') ?? '', first.url), {
  headers: { Cookie: Cookie.join('; ') }, // mark
});
console.log(await response.text());
console.log(`sent on ${sent} time`);
// endregion: show
