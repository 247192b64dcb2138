import { serve } from '../_harness/serve.ts';

// region: show
const mostFields = 100;
await using mesh = await serve((request, response) => {
  const count = request.rawHeaders.length / 2;
  response.writeHead(count > mostFields ? 431 : 200).end('order 7');
});

const features = Array.from({ length: 100 }, (_, n) => `feature-${n}`);
const response = await fetch(`${mesh.url}/orders/7`, {
  headers: { 'X-Features': features.join(', ') }, // mark
});
console.log(`HTTP ${response.status}: ${await response.text()}`);
// endregion: show
