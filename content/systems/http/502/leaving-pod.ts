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

// The pod is deleted: SIGTERM and the new list of endpoints leave at the same time.
const listArrives = new Promise<void>((resolve) => {
  setTimeout(() => resolve(void (endpoint = newPod.url)), 200);
});
await oldPod.close(); // mark

const answer = await fetch(`${ingress.url}/orders/7`);
console.error(`HTTP ${answer.status} ${answer.statusText}`);
if (!answer.ok) process.exitCode = 1;
await listArrives;
// endregion: show
