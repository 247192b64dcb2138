import { serve } from '../_harness/serve.ts';

// region: show
await using origin = await serve((request, response) => {
  const known = ['"v2"', '"v3"'].some((one) =>
    request.headers['if-none-match']?.includes(one),
  );
  if (known)
    response.writeHead(304).end(); // mark
  else response.writeHead(200, { ETag: '"v3"' }).end('order 7 is PAID');
});

const kept = new Map([
  ['"v2"', 'order 7 is OPEN'],
  ['"v3"', 'order 7 is PAID'],
]);
const response = await fetch(origin.url, {
  headers: { 'If-None-Match': [...kept.keys()].join(', ') },
});
const etag = response.headers.get('etag');
console.log(`HTTP ${response.status} ${response.statusText}, ETag ${etag ?? 'missing'}`);
console.log(`which of the ${kept.size} kept ones: ${kept.get(etag ?? '') ?? 'unknown'}`);
// endregion: show
