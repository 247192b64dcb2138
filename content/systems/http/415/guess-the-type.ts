import { contentOf, serve } from '../_harness/serve.ts';

// region: show
let transfers = 0;
await using bank = await serve(async (request, response) => {
  const content = await contentOf(request);
  const order = JSON.parse(content) as { amount: number }; // whatever Content-Type says // mark
  if (request.headers.cookie === 'session=demo' && order.amount > 0) transfers += 1;
  response.end();
});

// A form of a foreign page: text/plain needs no preflight, and the browser adds the cookie.
const response = await fetch(`${bank.url}/transfers`, {
  method: 'POST',
  headers: {
    Origin: 'https://evil.example',
    'Content-Type': 'text/plain',
    Cookie: 'session=demo',
  },
  body: '{"amount":100,"to":"evil","x":"="}',
});
console.log(`HTTP ${response.status}, transfers from a foreign page: ${transfers}`);
// endregion: show
