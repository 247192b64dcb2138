import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  const limit = new URL(request.url ?? '/', 'http://shop').searchParams.get('limit');
  if (limit !== null && !/^[1-9][0-9]?$|^100$/.test(limit)) {
    response.writeHead(400, { 'Content-Type': 'application/problem+json' });
    response.end(JSON.stringify({ title: 'limit must be an integer from 1 to 100' }));
    return;
  }
  response.end('[]');
});

let limit: number | undefined;
const response = await fetch(`${shop.url}/orders?limit=${limit}`); // mark

const answer = await response.text();
if (response.ok) {
  console.log(response.status, answer);
} else {
  console.error(`HTTP ${response.status} ${response.statusText}`);
  console.error(answer);
  process.exitCode = 1;
}
// endregion: show
