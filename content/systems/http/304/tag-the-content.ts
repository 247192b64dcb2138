import { createHash } from 'node:crypto';
import { serve } from '../_harness/serve.ts';

// region: show
let text = 'price = 19';
await using shop = await serve((request, response) => {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 16)}"`; // mark
  response.setHeader('ETag', etag);
  if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
  else response.end(text);
});

const before = await fetch(`${shop.url}/app.js`);
console.log(`${before.status}: ${await before.text()}`);
text = 'price = 29';
const after = await fetch(`${shop.url}/app.js`, {
  headers: { 'If-None-Match': before.headers.get('etag') ?? '' },
});
console.log(`${after.status}: ${await after.text()}`);
// endregion: show
