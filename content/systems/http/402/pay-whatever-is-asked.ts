import { serve } from '../_harness/serve.ts';

// region: show
let price = 1000;
let taken = 0;
await using archive = await serve((request, response) => {
  const paid = Number(request.headers['payment-signature'] ?? 0);
  taken += paid;
  if (paid >= price) {
    price *= 3; // the next reader pays more, this one too
    response.end('the article');
    return;
  }
  response.writeHead(402, { 'PAYMENT-REQUIRED': String(price) }).end();
});

// An agent that reads on, and pays what it is asked for.
for (let page = 1; page <= 6; page++) {
  const asked = (await fetch(archive.url)).headers.get('payment-required') ?? '0';
  await fetch(archive.url, { headers: { 'PAYMENT-SIGNATURE': asked } }); // mark
}
console.log(`six pages, the first for 1000: ${taken} taken`);
// endregion: show
