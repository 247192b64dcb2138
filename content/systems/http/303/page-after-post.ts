import { contentOf, serve } from '../_harness/serve.ts';

// region: show
let made = 0;
await using shop = await serve(async (request, response) => {
  await contentOf(request);
  if (request.method === 'POST') made += 1;
  response.end(`thank you for order ${made}`); // mark
});

const form = { method: 'POST', body: 'item=tea' };
const shown = await fetch(`${shop.url}/orders`, form);
console.log(await shown.text());
const reloaded = await fetch(shown.url, form); // F5, "resend the form?", OK
console.log(`${await reloaded.text()}; orders made: ${made}`);
// endregion: show
