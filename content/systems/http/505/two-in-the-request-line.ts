import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { serve } from '../_harness/serve.ts';

// region: show
// What nginx, Go and Python do by themselves; Node.js leaves it to the handler.
await using shop = await serve((request, response) => {
  if (request.httpVersionMajor === 1) response.end('order 7\n');
  else response.writeHead(505, { Connection: 'close' }).end();
});

const version = 'HTTP/2.0'; // a client that thinks this makes it HTTP/2 // mark
const head = `GET /orders/7 ${version}\r\nHost: shop\r\nConnection: close\r\n\r\n`;
const [statusLine] = (await text(connect(shop.port, '127.0.0.1').end(head))).split(
  '\r\n',
);
if (statusLine?.includes(' 200 ')) {
  console.log(statusLine);
} else {
  console.error(statusLine);
  process.exitCode = 1;
}
// endregion: show
