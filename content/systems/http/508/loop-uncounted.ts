import { request as forward } from 'node:http';
import { serve } from '../_harness/serve.ts';

// region: show
let rounds = 0;
await using router = await serve(
  (request, response) => {
    rounds++;
    const before = request.headers['x-forwarded-for'];
    const headers = {
      ...request.headers,
      'x-forwarded-for': before ? `${String(before)}, 127.0.0.1` : '127.0.0.1',
    };
    // The target's name leads to the router itself, and nobody counts.
    const onward = forward(
      { port: router.port, path: request.url, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 500); // mark
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.writeHead(502).end());
    onward.end();
  },
  { maxHeaderSize: 4096 },
);

const answer = await fetch(`${router.url}/orders/7`);
console.log(`1 request became more than ${Math.floor(rounds / 100) * 100}`);
console.log(`what the visitor gets: ${answer.status} ${answer.statusText}`);
// endregion: show
