import { request as forward } from 'node:http';
import { serve } from '../_harness/serve.ts';

// region: show
let seen = 0;
await using application = await serve((request, response) => {
  seen += 1;
  request.resume().on('end', () => response.end('stored'));
});
await using edge = await serve((request, response) => {
  if (Number(request.headers['content-length']) > 1024 * 1024) {
    request.resume();
    response.writeHead(413).end('<title>413 Request Entity Too Large</title>'); // mark
  } else {
    request.pipe(
      forward(`${application.url}${request.url}`, { method: request.method }, (from) =>
        from.pipe(response),
      ),
    );
  }
});

const photo = Buffer.alloc(3 * 1024 * 1024);
const response = await fetch(`${edge.url}/photos/7`, { method: 'PUT', body: photo });
console.error(`HTTP ${response.status} ${response.statusText}: ${await response.text()}`);
console.error(`the application saw ${seen} requests`);
process.exitCode = 1;
// endregion: show
