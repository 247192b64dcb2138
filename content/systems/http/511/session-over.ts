import { serve } from '../_harness/serve.ts';

// region: show
let minutes = 0;
await using gateway = await serve((request, response) => {
  const over = minutes >= 60; // the portal gives an hour
  response.writeHead(over ? 511 : 202, { 'Cache-Control': 'no-store' }).end(); // mark
});

// A till that sends its sales every 20 minutes, and forgets each after sending.
for (const sale of ['sale 1', 'sale 2', 'sale 3', 'sale 4']) {
  const response = await fetch(`${gateway.url}/sales`, { method: 'POST', body: sale });
  if (response.ok) console.log(`${sale}: sent`);
  else {
    console.error(`${sale}: HTTP ${response.status} ${response.statusText}`);
    process.exitCode = 1;
  }
  minutes += 20;
}
// endregion: show
