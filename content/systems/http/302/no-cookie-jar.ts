import { serve } from '../_harness/serve.ts';

// region: show
let sent = 0;
await using shop = await serve((request, response) => {
  if (request.headers.cookie === 'consent=yes') return response.end('order 7 is PAID');
  sent += 1;
  return response
    .writeHead(302, { 'Set-Cookie': 'consent=yes', Location: '/orders/7' }) // mark
    .end();
});

try {
  const response = await fetch(`${shop.url}/orders/7`);
  console.log(await response.text());
} catch (error) {
  console.log(`${String(error)}: ${String((error as Error).cause)}`);
}
console.log(`HTTP 302 was sent ${sent} times`);
// endregion: show
