import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { serve } from '../_harness/serve.ts';

// region: show
await using storage = await serve((request, response) => {
  request.resume();
  const known = request.headers['content-length'] !== undefined;
  response.writeHead(known ? 200 : 411).end('You must provide the Content-Length field');
});

const file = createReadStream(import.meta.filename);
const response = await fetch(`${storage.url}/photos/7`, {
  method: 'PUT',
  body: Readable.toWeb(file) as ReadableStream, // sent in chunks // mark
  duplex: 'half',
} as RequestInit);
console.error(`HTTP ${response.status} ${response.statusText}: ${await response.text()}`);
process.exitCode = 1;
// endregion: show
