import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => response.end('[]'));

const ids = Array.from({ length: 2400 }, (_, n) => 100_000 + n).join(',');
const response = await fetch(`${shop.url}/orders?ids=${ids}`); // mark
console.error(`target of ${ids.length + 12} bytes`);
console.error(`HTTP ${response.status} ${response.statusText}`);
process.exitCode = 1;
// endregion: show
