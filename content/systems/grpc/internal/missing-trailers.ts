import * as http2 from 'node:http2';
import { front } from '../_harness/front.ts';
import { connect, serve } from '../_harness/shop.ts';

const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
});

// region: show
// A reverse proxy that copies the header section and the body of the answer, and nothing after them.
const proxy = await front((stream, headers) => {
  const upstream = http2.connect(`http://${server.address}`);
  const request = upstream.request(headers);
  stream.pipe(request);
  request.on('response', (answer) => {
    stream.respond(answer); // mark
    request.pipe(stream);
  });
  request.on('close', () => upstream.close());
});

const client = connect(proxy.address);
client.getOrder({ id: 'o-42' }, (error, order) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(`${order?.id} is ${order?.state}`);
  }
  client.close();
  void proxy.close().then(() => server.close());
});
// endregion: show
