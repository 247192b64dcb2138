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

/** A gateway that accepts early data: until the handshake is done, it marks what it forwards. */
async function forward(handshakeDone: boolean): Promise<Response> {
  const headers: Record<string, string> = handshakeDone ? {} : { 'Early-Data': '1' };
  return fetch(shop.url, { method: 'POST', headers }); // mark
}

const response = await forward(false);
console.error(`HTTP ${response.status} ${response.statusText}, orders: ${orders}`);
process.exitCode = 1;
// endregion: show
