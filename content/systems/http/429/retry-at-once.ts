import { serve } from '../_harness/serve.ts';

// region: show
const limit = 5;
let requests = 0;

await using shop = await serve((request, response) => {
  requests += 1;
  if (requests <= limit) {
    response.writeHead(201).end();
  } else {
    response.writeHead(429, { 'Retry-After': '60' }).end();
  }
});

async function placeOrder(): Promise<boolean> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const response = await fetch(shop.url, { method: 'POST' });
    if (response.status !== 429) return true; // mark
  }
  return false;
}

let placed = 0;
for (let order = 0; order < 10; order += 1) {
  if (await placeOrder()) placed += 1;
}
console.log(`10 orders: ${placed} placed, ${10 - placed} given up`);
console.log(`${requests} requests, ${requests - limit} of them refused`);
// endregion: show
