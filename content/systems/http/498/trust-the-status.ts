import { serve } from '../_harness/serve.ts';

// region: show
await using maps = await serve((request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.end('{"error":{"code":498,"message":"Invalid Token","details":[]}}');
});

let failures = 0;
let features = 0;
for (const layer of ['parcels', 'roads', 'rivers']) {
  const response = await fetch(`${maps.url}/${layer}/query?token=demo-token-1`);
  if (!response.ok) failures++; // mark
  const answer = (await response.json()) as { features?: unknown[] };
  features += answer.features?.length ?? 0;
}
console.log(`layers 3, failures counted ${failures}, features on the map ${features}`);
// endregion: show
