import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => response.end('order 7'));

const groups = Array.from({ length: 400 }, (_, n) => `shop-eu-department-${n}-readers`);
const claims = Buffer.from(JSON.stringify({ sub: 'ada', groups })).toString('base64');
const response = await fetch(`${shop.url}/orders/7`, {
  headers: { Authorization: `Bearer ${claims}` }, // mark
});
console.error(`${groups.length} groups, token of ${claims.length} bytes`);
console.error(`HTTP ${response.status} ${response.statusText}`);
process.exitCode = 1;
// endregion: show
