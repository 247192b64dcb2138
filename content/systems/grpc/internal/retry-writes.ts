import * as http2 from 'node:http2';
import { front, passOn } from '../_harness/front.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const orders: string[] = [];
const server = await serve({
  createOrder: (_call, callback) => {
    const id = `o-${orders.length + 1}`;
    orders.push(id);
    callback(null, { id });
  },
});
// A proxy that loses the trailers of two answers. The handler has run by then.
let answers = 0;
const proxy = await front((stream, headers) => {
  answers += 1;
  if (answers > 2) return passOn(stream, headers, server.address);
  const upstream = http2.connect(`http://${server.address}`);
  const request = upstream.request(headers);
  stream.pipe(request).pipe(stream);
  request.on('response', (answer) => stream.respond(answer));
  request.on('close', () => upstream.close());
});

const client = connect(proxy.address);
function createOrder(attempt = 1): void {
  client.createOrder({ order: { customer: 'c-7', quantity: 2 } }, (error, order) => {
    if (error && attempt < 5) {
      console.log(`attempt ${attempt}: code ${error.code}`);
      setTimeout(createOrder, 100, attempt + 1); // no request id: the server cannot know // mark
      return;
    }
    console.log(error ? String(error) : `attempt ${attempt}: created ${order?.id}`);
    console.log(
      `the customer wanted 1 order and has ${orders.length}: ${orders.join(', ')}`,
    );
    client.close();
    void proxy.close().then(() => server.close());
  });
}
createOrder();
// endregion: show
