import { setTimeout as delay } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
const done = new Set<string>();
await using reports = await serve((request, response) => {
  if (request.method === 'POST') {
    void delay(700).then(() => done.add('2026'));
    response.writeHead(202, { Location: '/reports/2026', 'Retry-After': '1' }).end(); // mark
    return;
  }
  if (done.has('2026')) response.writeHead(200).end('the report');
  else response.writeHead(202, { 'Retry-After': '1' }).end();
});
await using gateway = await serve(async (request, response) => {
  try {
    const options = { method: request.method ?? 'GET', signal: AbortSignal.timeout(200) };
    const answer = await fetch(reports.url + request.url, options);
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(await answer.text());
  } catch {
    response.writeHead(504).end();
  }
});

let answer = await fetch(`${gateway.url}/reports`, { method: 'POST' });
const place = answer.headers.get('location') ?? '';
console.log(`POST /reports: HTTP ${answer.status}, Location: ${place}`);
while (answer.status === 202) {
  await delay(Number(answer.headers.get('retry-after')) * 1000);
  answer = await fetch(gateway.url + place);
}
console.log(`GET ${place}: HTTP ${answer.status}: ${await answer.text()}`);
// endregion: show
