import { serve } from '../_harness/serve.ts';

// region: show
const limit = 8192; // as nginx and Apache have it
await using shop = await serve((request, response) => {
  const line = `${request.method} ${request.url} HTTP/1.1`;
  response.writeHead(line.length > limit ? 414 : 200).end('[]');
});

const ids = Array.from({ length: 1500 }, (_, n) => 100_000 + n).join(',');
const response = await fetch(`${shop.url}/orders?ids=${ids}`); // mark
console.error(`${ids.length} bytes of identifiers`);
console.error(`HTTP ${response.status} ${response.statusText}`);
process.exitCode = 1;
// endregion: show
