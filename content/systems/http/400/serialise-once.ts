import { text } from 'node:stream/consumers';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve(async (request, response) => {
  try {
    JSON.parse(await text(request));
    response.writeHead(201).end('order placed\n');
  } catch (error) {
    response.writeHead(400, { 'Content-Type': 'text/plain' }).end(String(error));
  }
});

const response = await fetch(`${shop.url}/orders`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ sku: 'A1', quantity: 2 }), // mark
});
const answer = await response.text();
if (response.ok) {
  console.log(response.status, answer.trim());
} else {
  console.error(`HTTP ${response.status} ${response.statusText}`);
  console.error(answer);
  process.exitCode = 1;
}
// endregion: show
