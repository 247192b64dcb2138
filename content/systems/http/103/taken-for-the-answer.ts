import { once } from 'node:events';
import { connect } from 'node:net';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  response.writeEarlyHints({ link: '</shop.css>; rel=preload; as=style' });
  setTimeout(() => response.end('<h1>Order 7</h1>'), 100);
});

// A client that takes the first status line for the answer.
const socket = connect(shop.port, '127.0.0.1');
socket.write(`GET /orders/7 HTTP/1.1\r\nHost: 127.0.0.1:${shop.port}\r\n\r\n`);
const [bytes] = (await once(socket, 'data')) as [Buffer];
const [head = '', content = ''] = String(bytes).split('\r\n\r\n'); // mark
console.log(head.split('\r\n')[0]);
console.log(`content: ${content === '' ? 'none' : content}`);
socket.destroy();
// endregion: show
