import { gzipSync } from 'node:zlib';
import { serve } from '../_harness/serve.ts';

// region: show
const quota = 100_000;
const page = 'a row of the filter list\n'.repeat(1600);
const small = gzipSync(page);
let sent = 0;
await using site = await serve((request, response) => {
  const etag = '"list-2026-11-26"';
  const unchanged = request.headers['if-none-match'] === etag;
  const bytes = unchanged ? 0 : small.length;
  if (sent + bytes > quota) response.writeHead(509).end('Bandwidth Limit Exceeded');
  else {
    sent += bytes;
    if (unchanged)
      response.writeHead(304, { ETag: etag }).end(); // mark
    else response.writeHead(200, { ETag: etag, 'Content-Encoding': 'gzip' }).end(small);
  }
});

const seen: Record<string, number> = {};
for (let visit = 1; visit <= 200; visit++) {
  // Every second visitor has been here before.
  const headers: HeadersInit = visit % 2 ? {} : { 'if-none-match': '"list-2026-11-26"' };
  const response = await fetch(`${site.url}/list.txt`, { headers });
  await response.arrayBuffer();
  seen[response.status] = (seen[response.status] ?? 0) + 1;
}
console.log(`200 visits: ${JSON.stringify(seen)}`);
console.log(
  `page ${page.length} bytes, all visits together ${sent < quota ? 'below' : 'above'} the quota`,
);
// endregion: show
