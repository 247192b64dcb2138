import { contentOf, serve } from '../_harness/serve.ts';

// region: show
let made = 0;
await using shop = await serve(async (request, response) => {
  await contentOf(request);
  if (request.method === 'POST') {
    made += 1;
    console.log('HTTP 303 See Other');
    response.writeHead(303, { Location: `/orders/${made}` }).end(); // mark
  } else {
    response.end(`the page of order ${made}`);
  }
});

const shown = await fetch(`${shop.url}/orders`, { method: 'POST', body: 'item=tea' });
console.log(`${await shown.text()}, at ${new URL(shown.url).pathname}`);
const reloaded = await fetch(shown.url); // what F5 does: GET, of the last address
console.log(`${await reloaded.text()} after a reload, orders made: ${made}`);
// endregion: show
