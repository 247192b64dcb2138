import { serve } from '../_harness/serve.ts';

const entries = ['Coffee', 'Cocoa', 'Tea is back'];

// region: show
await using blog = await serve((request, response) => {
  const has = Number(/\d+/.exec(request.headers['if-none-match'] ?? '')?.[0] ?? 0);
  const delta = request.headers['a-im']?.includes('feed') === true && has > 0; // mark
  const fields = { ETag: `"${entries.length}"`, ...(delta && { IM: 'feed' }) };
  response.writeHead(delta ? 226 : 200, fields);
  response.end(entries.slice(delta ? has : 0).join(', '));
});

for (const headers of [{}, { 'A-IM': 'feed', 'If-None-Match': '"2"' }]) {
  const response = await fetch(`${blog.url}/feed`, { headers });
  console.log(`HTTP ${response.status} ${response.statusText}: ${await response.text()}`);
}
// endregion: show
