import { Readable } from 'node:stream';
import { serve } from '../_harness/serve.ts';

// region: show
// As S3 does: an object is stored with a length, never in chunks.
await using storage = await serve((request, response) => {
  request.resume().on('end', () => {
    if (request.headers['transfer-encoding'] === undefined) {
      response.writeHead(200).end('stored');
    } else {
      response.writeHead(501).end('A header you provided is not implemented');
    }
  });
});

const pieces = Readable.from([Buffer.from('id,state\n'), Buffer.from('7,PAID\n')]);
const body = Readable.toWeb(pieces) as unknown as ReadableStream; // mark
const options = { method: 'PUT', body, duplex: 'half' } as const;
const response = await fetch(`${storage.url}/export.csv`, options);
const answer = await response.text();
if (response.ok) {
  console.log(response.status, answer);
} else {
  console.error(`HTTP ${response.status} ${response.statusText}: ${answer}`);
  process.exitCode = 1;
}
// endregion: show
