import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  response.writeHead(204).end();
});

const response = await fetch(`${shop.url}/orders/7`, { method: 'DELETE' });
console.log(`HTTP/1.1 ${response.status} ${response.statusText}`);
try {
  console.log('deleted', await response.json()); // mark
} catch (error) {
  console.error(String(error));
}
// endregion: show
