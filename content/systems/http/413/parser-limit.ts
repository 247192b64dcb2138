import { serve } from '../_harness/serve.ts';

// region: show
const limit = 100 * 1024; // express.json() without an option // mark
await using shop = await serve((request, response) => {
  const announced = Number(request.headers['content-length']);
  request.resume();
  if (announced > limit) {
    response.writeHead(413).end(`request entity too large: ${announced} of ${limit}`);
  } else {
    response.end('imported');
  }
});

const orders = Array.from({ length: 5000 }, () => ({ sku: 'lamp-7', quantity: 2 }));
const response = await fetch(`${shop.url}/orders/import`, {
  method: 'POST',
  body: JSON.stringify(orders),
});
console.error(`HTTP ${response.status} ${response.statusText}`);
console.error(await response.text());
process.exitCode = 1;
// endregion: show
