import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { serve } from '../_harness/serve.ts';

// region: show
let handled = 0;
await using shop = await serve((request, response) => {
  handled += 1;
  response.end('2 shirts\n');
});

const query = encodeURIComponent('blue shirt'); // mark
const head = `GET /search?q=${query} HTTP/1.1\r\nHost: shop\r\nConnection: close\r\n\r\n`;
const answer = await text(connect(shop.port, '127.0.0.1').end(head));

const [statusLine] = answer.split('\r\n');
if (statusLine?.includes(' 200 ')) {
  console.log(statusLine, `(requests that reached the handler: ${handled})`);
} else {
  console.error(`requests that reached the handler: ${handled}`);
  console.error(statusLine);
  process.exitCode = 1;
}
// endregion: show
