import { serve } from '../_harness/serve.ts';

// region: show
const mostFields = 100; // Envoy's max_headers_count // mark
await using mesh = await serve((request, response) => {
  const count = request.rawHeaders.length / 2;
  response.writeHead(count > mostFields ? 431 : 200).end('order 7');
});

const features = Array.from({ length: 100 }, (_, n) => [`X-Feature-${n}`, 'on']);
const response = await fetch(`${mesh.url}/orders/7`, {
  headers: Object.fromEntries(features) as Record<string, string>,
});
console.error(`HTTP ${response.status} ${response.statusText}`);
process.exitCode = 1;
// endregion: show
