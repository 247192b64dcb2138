import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
const script = [429, 200, 430, 430, 430, 430];
let asked = 0;
await using edge = await serve((request, response) => {
  const status = script[asked++] ?? 200;
  response
    .writeHead(status, { 'Retry-After': '1', 'X-Request-Id': `demo-${asked}` })
    .end();
});

async function call(): Promise<string> {
  for (let rejected = 0; ;) {
    const response = await fetch(edge.url);
    if (response.ok) return 'answered';
    if (response.status === 430 && ++rejected === 2) {
      return `given up, report ${response.headers.get('x-request-id')}`; // mark
    }
    await sleep(Number(response.headers.get('retry-after')) * 1000); // 430: minutes
  }
}

console.log(`after a 429: ${await call()}`);
console.log(`after two 430: ${await call()}`);
// endregion: show
