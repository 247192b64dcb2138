import { serve } from '../_harness/serve.ts';

// region: show
class NotImplemented extends Error {}
await using shop = await serve((request, response) => {
  try {
    if (request.url === '/orders/7/refund') throw new NotImplemented('refunds'); // mark
    response.end('ok');
  } catch (error) {
    if (!(error instanceof NotImplemented)) throw error;
    response.writeHead(501, { 'Cache-Control': 'no-store' }).end(error.message);
  }
});

const response = await fetch(`${shop.url}/orders/7/refund`, { method: 'POST' });
if (response.ok) {
  console.log(response.status, await response.text());
} else {
  console.error(`HTTP ${response.status} ${response.statusText}`);
  process.exitCode = 1;
}
// endregion: show
