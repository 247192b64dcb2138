import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  request.resume().on('end', () => response.end('order placed\n'));
});

const request = [
  'POST /orders HTTP/1.1',
  'Host: shop',
  'Connection: close',
  'Transfer-Encoding: chunked', // mark
  '',
  'b\r\n{"sku":"A"}\r\n0\r\n\r\n',
].join('\r\n');
const answer = await text(connect(shop.port, '127.0.0.1').end(request));

const [statusLine] = answer.split('\r\n');
if (statusLine?.includes(' 200 ')) {
  console.log(statusLine);
} else {
  console.error(statusLine);
  process.exitCode = 1;
}
// endregion: show
