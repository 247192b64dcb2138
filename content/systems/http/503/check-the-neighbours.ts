import { serve } from '../_harness/serve.ts';

// region: show
let databaseAnswers = true;
const pods = await Promise.all(
  ['a', 'b', 'c'].map(() =>
    serve((request, response) => {
      // The probe asks the database, and one database serves all pods.
      if (request.url === '/ready')
        response.writeHead(databaseAnswers ? 200 : 503).end(); // mark
      else response.end('an article from the cache');
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
console.error(`HTTP ${answer.status} ${answer.statusText}: ${await answer.text()}`);
if (!answer.ok) process.exitCode = 1;
// endregion: show
await Promise.all(pods.map((pod) => pod.close()));
