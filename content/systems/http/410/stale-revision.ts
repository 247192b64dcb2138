import { serve } from '../_harness/serve.ts';

// region: show
// As the Kubernetes API: the changes of the last minutes are kept, older ones are not.
const oldestKept = 500;
const newest = 560;

await using api = await serve((request, response) => {
  const since = Number(
    new URL(request.url ?? '', 'http://api').searchParams.get('since'),
  );
  if (since < oldestKept) {
    response.writeHead(410, { 'Content-Type': 'application/json' }); // mark
    response.end(`{"reason":"Expired","message":"too old resource version: ${since}"}`);
    return;
  }
  response.end(JSON.stringify({ revision: newest, changes: [] }));
});

const revision = 120; // the client slept, or its connection was away for a while
const response = await fetch(`${api.url}/orders?watch&since=${revision}`);
console.error(`HTTP ${response.status} ${response.statusText}`);
console.error(await response.text());
process.exitCode = response.ok ? 0 : 1;
// endregion: show
