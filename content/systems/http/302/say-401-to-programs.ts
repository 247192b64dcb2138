import { request } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((asked, response) => {
  const navigates = asked.headers['sec-fetch-mode'] === 'navigate';
  if (navigates) {
    response.writeHead(302, { Location: '/login' }).end();
  } else {
    response.writeHead(401, { 'WWW-Authenticate': 'Session realm="shop"' }).end(); // mark
  }
});

const called = await fetch(`${shop.url}/api/orders/7`);
console.log(`a program gets ${called.status}, and knows why`);
const headers = { 'Sec-Fetch-Mode': 'navigate' };
const navigated = await request(`${shop.url}/orders/7`, { headers });
console.log(`a person is sent to ${String(navigated.headers.location)}`);
// endregion: show
