import { serve } from '../_harness/serve.ts';

// region: show
const most = 2;
let atWork = 0;
await using shop = await serve(async (request, response) => {
  if (atWork >= most) {
    response.writeHead(503, { 'Retry-After': '1' }).end(); // mark
    return;
  }
  atWork++;
  await new Promise((resolve) => setTimeout(resolve, 300));
  atWork--;
  response.end('order 7');
});

const statuses = await Promise.all(
  Array.from({ length: 6 }, async () => (await fetch(`${shop.url}/orders/7`)).status),
);
console.error(`6 at once: ${statuses.filter((one) => one === 200).length} got 200`);
const refused = statuses.find((one) => one !== 200) ?? 200;
console.error(`HTTP ${refused} Service Unavailable`);
if (refused !== 200) process.exitCode = 1;
// endregion: show
