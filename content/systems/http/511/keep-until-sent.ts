import { serve } from '../_harness/serve.ts';

let minutes = 0;
let received = 0;
await using gateway = await serve((request, response) => {
  const over = minutes >= 60 && minutes < 100; // somebody logs in again at minute 100
  if (!over) received += 1;
  response.writeHead(over ? 511 : 202, { 'Cache-Control': 'no-store' }).end();
});

// region: show
const waiting: string[] = [];

async function send(): Promise<void> {
  while (waiting[0] !== undefined) {
    const body = waiting[0];
    const headers = { 'Idempotency-Key': body };
    const response = await fetch(`${gateway.url}/sales`, {
      method: 'POST',
      headers,
      body,
    });
    if (response.status === 511)
      return console.log('network login is over: please log in'); // mark
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    waiting.shift(); // only now
  }
}

for (const sale of ['sale 1', 'sale 2', 'sale 3', 'sale 4', 'sale 5', 'sale 6']) {
  waiting.push(sale);
  await send();
  minutes += 20;
}
console.log(`received: ${received} of 6, waiting: ${waiting.length}`);
// endregion: show
