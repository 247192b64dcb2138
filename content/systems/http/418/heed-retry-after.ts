import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
// The same exchange; its budget of 3 requests is new after each pause of 900 ms.
let used = 0;
let last = 0;
const refused: number[] = [];
await using market = await serve((request, response) => {
  if (Date.now() - last > 900) used = 0;
  last = Date.now();
  used++;
  if (used <= 3) response.end('{"bids":[]}');
  else {
    refused.push(used <= 5 ? 429 : 418);
    response.writeHead(used <= 5 ? 429 : 418, { 'Retry-After': '1' }).end();
  }
});

// One gate for all callers of this address.
let open: Promise<unknown> = Promise.resolve();
async function call(path: string): Promise<Response> {
  for (;;) {
    await open;
    const response = await fetch(market.url + path);
    if (response.status !== 429 && response.status !== 418) return response;
    open = sleep(Number(response.headers.get('retry-after')) * 1000); // mark
  }
}

let answers = 0;
for (let i = 0; i < 9; i++) if ((await call('/depth')).ok) answers++;
console.log(
  `${answers} answers, ${refused.length} pauses, banned: ${refused.includes(418)}`,
);
// endregion: show
