import { serve } from '../_harness/serve.ts';

// region: show
let databaseAnswers = true;
const pods = await Promise.all(
  ['a', 'b', 'c'].map(() =>
    serve((request, response) => {
      if (request.url === '/ready')
        response.writeHead(200).end(); // mark
      else if (request.method === 'GET') response.end('an article from the cache');
      else response.writeHead(databaseAnswers ? 201 : 503).end();
    }),
  ),
);
await using balancer = await serve(async (request, response) => {
  for (const pod of pods) {
    if (!(await fetch(`${pod.url}/ready`)).ok) continue;
    const answer = await fetch(pod.url + request.url);
    response.writeHead(answer.status).end(await answer.text());
    return;
  }
  response.writeHead(503).end('no pod is ready');
});

databaseAnswers = false; // for ten seconds
const answer = await fetch(`${balancer.url}/articles/1`);
console.log(`HTTP ${answer.status}: ${await answer.text()}`);
// endregion: show
await Promise.all(pods.map((pod) => pod.close()));
