import { serve } from '../_harness/serve.ts';

// region: show
let orders = 0;

await using shop = await serve((request, response) => {
  const early = request.headers['early-data'] === '1';
  if (early && request.method === 'POST') {
    response.writeHead(425).end();
  } else {
    orders += 1;
    response.writeHead(201).end();
  }
});

let handshakeDone = false; // nginx: $ssl_early_data, 1 until then and empty after it

await using gateway = await serve(async (request, response) => {
  const headers: Record<string, string> = handshakeDone ? {} : { 'Early-Data': '1' }; // mark
  const answer = await fetch(shop.url, { method: request.method ?? 'GET', headers });
  response.writeHead(answer.status).end();
  handshakeDone = true;
});

let attempts = 0;
let response: Response;
do {
  attempts += 1;
  response = await fetch(gateway.url, { method: 'POST' });
} while (response.status === 425 && attempts < 3);
console.log(`HTTP ${response.status} after ${attempts} attempts, orders: ${orders}`);
// endregion: show
