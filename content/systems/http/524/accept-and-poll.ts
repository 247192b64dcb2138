import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request as ask, type Dispatcher } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
let report: string | undefined;
await using origin = await serve((request, response) => {
  if (request.method === 'POST') {
    void sleep(2500).then(() => (report = '4711 orders'));
    response.writeHead(202, { Location: '/reports/1', 'Retry-After': '1' }).end(); // mark
  } else if (report === undefined) {
    response.writeHead(202, { 'Retry-After': '1' }).end();
  } else response.end(report);
});

// The edge gives each request 0.5 s, and none of them needs it.
const pool = new Agent({ headersTimeout: 500, bodyTimeout: 500 });
await using edge = await serve(async (request, response) => {
  const method = request.method as Dispatcher.HttpMethod;
  try {
    const answer = await ask(`${origin.url}${request.url}`, { method, dispatcher: pool });
    const { location } = answer.headers;
    if (location !== undefined) response.setHeader('Location', location);
    response.writeHead(answer.statusCode);
    response.end(await answer.body.text());
  } catch {
    response.writeHead(524, 'Origin Time-out').end('error code: 524');
  }
});

let response = await fetch(`${edge.url}/reports`, { method: 'POST' });
const place = response.headers.get('Location') ?? '';
console.log(`POST: ${response.status}, Location ${place}`);
while (response.status === 202) {
  await sleep(1000);
  response = await fetch(edge.url + place);
}
console.log(`GET ${place}: ${response.status} ${await response.text()}`);
// endregion: show
await pool.close();
