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
let wait = 0;
do {
  requests += 1;
  const response = await fetch(`${api.url}/summaries`, { method: 'POST' });
  if (response.status !== 429) break;
  wait = Number(response.headers.get('Retry-After') ?? 1);
} while (wait <= 60 && requests < 4); // mark

console.log(`requests sent: ${requests}`);
console.log(`the job is parked for ${wait / 3600} hours, and its owner is told`);
// endregion: show
