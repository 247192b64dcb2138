import * as http2 from 'node:http2';
import { front } from '../_harness/front.ts';
import { connect, serve } from '../_harness/shop.ts';

const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
});

// region: show
const proxy = await front((stream, headers) => {
  const upstream = http2.connect(`http://${server.address}`);
  const request = upstream.request(headers);
  stream.pipe(request);
  let trailers: http2.IncomingHttpHeaders = {};
  request.on('trailers', (fields: http2.IncomingHttpHeaders) => {
    trailers = fields; // grpc-status is here // mark
  });
  request.on('response', (answer) => {
    stream.respond(answer, { waitForTrailers: true });
    stream.on('wantTrailers', () => stream.sendTrailers(trailers)); // mark
    request.pipe(stream);
  });
  request.on('close', () => upstream.close());
});

const client = connect(proxy.address);
client.getOrder({ id: 'o-42' }, (error, order) => {
  console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
  client.close();
  void proxy.close().then(() => server.close());
});
// endregion: show
