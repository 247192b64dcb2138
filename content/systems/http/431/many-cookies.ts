import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => response.end('order 7'));

const cookies = Array.from({ length: 60 }, (_, n) => `viewed_${n}=${'x'.repeat(280)}`);
const response = await fetch(`${shop.url}/orders/7`, {
  headers: { Cookie: cookies.join('; ') }, // 17 KB; Node.js reads 16,384 bytes // mark
});
console.error(`HTTP ${response.status} ${response.statusText}`);
process.exitCode = 1;
// endregion: show
