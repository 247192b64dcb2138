import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
let asked = 0;
await using reports = await serve((request, response) => {
  if (request.method === 'POST') {
    response.writeHead(202, { Location: '/jobs/41', 'Retry-After': '1' }).end();
  } else if (request.url === '/jobs/41') {
    asked += 1;
    if (asked < 3)
      response.writeHead(200, { 'Retry-After': '1' }).end('{"state":"RUNNING"}');
    else response.writeHead(303, { Location: '/reports/2026' }).end();
  } else response.end('{"total":120400}');
});

let response = await fetch(`${reports.url}/reports`, { method: 'POST' });
const monitor = new URL(response.headers.get('location') ?? '', response.url);
const deadline = Date.now() + 4000;
while (!response.redirected && Date.now() < deadline) {
  await sleep(Number(response.headers.get('retry-after') ?? 1) * 250); // a quarter, for this run // mark
  response = await fetch(monitor);
}
console.log(
  `after ${asked} looks: ${new URL(response.url).pathname} ${await response.text()}`,
);
// endregion: show
