import { serve } from '../_harness/serve.ts';

// region: show
await using api = await serve((request, response) => {
  response.writeHead(429, {
    'Content-Type': 'application/problem+json',
    'Retry-After': '86400',
  });
  const problem = { title: 'Monthly quota used up', code: 'insufficient_quota' };
  response.end(JSON.stringify(problem));
});

let requests = 0;
let response: Response;
do {
  requests += 1;
  response = await fetch(`${api.url}/summaries`, { method: 'POST' });
} while (response.status === 429 && requests < 4); // mark

console.error(
  `HTTP ${response.status} ${response.statusText} after ${requests} requests`,
);
console.error(await response.text());
process.exitCode = 1;
// endregion: show
