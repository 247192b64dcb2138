import { setTimeout as delay } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
await using oldPod = await serve((request, response) =>
  response.end('order 7, old version'),
);
await using newPod = await serve((request, response) =>
  response.end('order 7, new version'),
);

let endpoint = oldPod.url;
await using ingress = await serve(async (request, response) => {
  try {
    const answer = await fetch(endpoint + request.url);
    response.writeHead(answer.status).end(await answer.text());
  } catch (error) {
    console.error(`ingress: ${String((error as Error).cause)}`);
    response.writeHead(502).end();
  }
});

setTimeout(() => (endpoint = newPod.url), 200);
// preStop: the pod goes on serving until the list has arrived everywhere.
const stopped = delay(600).then(() => oldPod.close()); // mark

for (const pause of [0, 400, 400]) {
  await delay(pause);
  const answer = await fetch(`${ingress.url}/orders/7`);
  console.log(`HTTP ${answer.status}: ${await answer.text()}`);
}
await stopped;
// endregion: show
