import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { request as undici } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
await using storage = await serve((request, response) => {
  request.resume();
  const known = request.headers['content-length'] !== undefined;
  response.writeHead(known ? 200 : 411).end(known ? 'stored' : 'Content-Length?');
});

const { size } = await stat(import.meta.filename);
const response = await undici(`${storage.url}/photos/7`, {
  method: 'PUT',
  headers: { 'Content-Length': String(size) }, // mark
  body: createReadStream(import.meta.filename),
});
console.log(`HTTP ${response.statusCode}: ${await response.body.text()}`);
// endregion: show
