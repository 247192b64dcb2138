import { serve } from '../_harness/serve.ts';

// region: show
const text = 'console.log("shop")';
let sent = 0;
// An entity tag out of the inode (Apache: FileETag INode), on three machines behind a balancer.
const inodes = ['9a01', '9a02', '9a03'];
let turn = 0;
await using balancer = await serve((request, response) => {
  const etag = `"${inodes[turn++ % inodes.length]}-13"`; // mark
  response.setHeader('ETag', etag);
  if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
  sent += 1;
  return response.end(text);
});

let etag = '';
for (let i = 0; i < 6; i += 1) {
  const response = await fetch(balancer.url, { headers: { 'If-None-Match': etag } });
  etag = response.headers.get('etag') ?? '';
}
console.log(`the same file was sent ${sent} times for 6 requests`);
// endregion: show
