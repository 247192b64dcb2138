import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  const { 'content-length': length, 'transfer-encoding': coding } = request.headers;
  const framed = length !== undefined || coding !== undefined;
  response.writeHead(framed ? 200 : 411).end('must be chunked or have a content length');
});

const socket = connect(shop.port, '127.0.0.1');
const fields = 'Host: shop.test\r\nConnection: close\r\n'; // no Content-Length // mark
socket.write(`POST /orders/7/ship HTTP/1.1\r\n${fields}\r\n`);
const [status] = (await text(socket)).split('\r\n');
console.error(status);
process.exitCode = 1;
// endregion: show
