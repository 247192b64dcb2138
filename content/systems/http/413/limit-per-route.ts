import { serve } from '../_harness/serve.ts';

// region: show
const limits: Record<string, number> = { '/orders/import': 5 * 1024 * 1024 }; // mark
await using shop = await serve((request, response) => {
  const limit = limits[request.url ?? ''] ?? 100 * 1024;
  const announced = Number(request.headers['content-length']);
  request.resume();
  if (announced > limit) {
    response.writeHead(413).end(`request entity too large: ${announced} of ${limit}`);
  } else {
    response.end('accepted');
  }
});

const orders = Array.from({ length: 5000 }, () => ({ sku: 'lamp-7', quantity: 2 }));
const body = JSON.stringify(orders);
const imported = await fetch(`${shop.url}/orders/import`, { method: 'POST', body });
const elsewhere = await fetch(`${shop.url}/orders`, { method: 'POST', body });
console.log(`/orders still refuses ${body.length} bytes with ${elsewhere.status}`);
console.log(`/orders/import: ${imported.status} ${await imported.text()}`);
// endregion: show
