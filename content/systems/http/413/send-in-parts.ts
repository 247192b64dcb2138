import { request as forward } from 'node:http';
import { serve } from '../_harness/serve.ts';

// region: show
let stored = 0;
await using application = await serve((request, response) => {
  request.on('data', (piece: Buffer) => (stored += piece.length));
  request.on('end', () => response.end('stored'));
});
await using edge = await serve((request, response) => {
  if (Number(request.headers['content-length']) > 1024 * 1024) {
    request.resume();
    response.writeHead(413).end('<title>413 Request Entity Too Large</title>');
  } else {
    request.pipe(
      forward(`${application.url}${request.url}`, { method: request.method }, (from) =>
        from.pipe(response),
      ),
    );
  }
});

const photo = Buffer.alloc(3 * 1024 * 1024);
const size = 1024 * 1024;
for (let part = 0; part * size < photo.length; part += 1) {
  const body = photo.subarray(part * size, (part + 1) * size);
  const response = await fetch(`${edge.url}/photos/7?part=${part}`, {
    method: 'PUT', // mark
    body,
  });
  console.log(`part ${part}: ${response.status} ${await response.text()}`);
}
console.log(`${stored} of ${photo.length} bytes arrived`);
// endregion: show
