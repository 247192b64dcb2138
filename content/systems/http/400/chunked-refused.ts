import { Readable } from 'node:stream';
import { serve } from '../_harness/serve.ts';

// region: show
// A hop that wants to know the length of a content before it takes it.
await using hop = await serve((request, response) => {
  request.resume().on('end', () => {
    const chunked = request.headers['transfer-encoding'] !== undefined;
    if (chunked) response.writeHead(400).end('chunked content is not taken here');
    else response.end(`taken: ${request.headers['content-length']} bytes`);
  });
});

const pack = Readable.from([Buffer.alloc(600_000), Buffer.alloc(600_000)]);
const body = Readable.toWeb(pack) as ReadableStream; // mark
const response = await fetch(`${hop.url}/shop.git/git-receive-pack`, {
  method: 'POST',
  body,
  duplex: 'half',
} as RequestInit);
const answer = await response.text();
if (response.ok) {
  console.log(response.status, answer);
} else {
  console.error(`HTTP ${response.status} ${response.statusText}: ${answer}`);
  process.exitCode = 1;
}
// endregion: show
