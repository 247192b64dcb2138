import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  if (request.url === '/orders') {
    console.log('HTTP 303 See Other');
    response.writeHead(303, { Location: '/orders/7' }).end(); // mark
  } else {
    response.end('<h1>Order 7</h1>');
  }
});

// A program that wants the status and the address of what it made.
const response = await fetch(`${shop.url}/orders`, { method: 'POST', body: '{}' });
console.log(`status ${response.status}, not 201`);
console.log(`Location: ${response.headers.get('location') ?? 'gone'}`);
console.log(`content: ${await response.text()}`);
// endregion: show
