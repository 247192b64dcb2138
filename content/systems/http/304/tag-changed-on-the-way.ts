import { serve } from '../_harness/serve.ts';

// region: show
await using origin = await serve((request, response) => {
  const matches = request.headers['if-none-match'] === '"v3"'; // mark
  response.writeHead(matches ? 304 : 200, { ETag: '"v3"' }).end(matches ? '' : 'a page');
});
// What nginx makes of a strong entity tag when it compresses; Apache appends -gzip.
const changed = { nginx: 'W/"v3"', Apache: '"v3-gzip"' };

for (const [proxy, tag] of Object.entries({ nobody: '"v3"', ...changed })) {
  const response = await fetch(origin.url, { headers: { 'If-None-Match': tag } });
  const status = response.status === 304 ? 'HTTP 304 Not Modified' : 'everything anew';
  console.log(`${status}: ${tag}, changed by ${proxy}`);
}
// endregion: show
