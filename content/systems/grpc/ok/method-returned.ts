import * as http2 from 'node:http2';
import { serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
});

// The call as it goes over the wire, without a gRPC library.
const session = http2.connect(`http://${server.address}`);
const request = session.request({
  ':method': 'POST',
  ':path': '/shop.v1.Orders/GetOrder',
  'content-type': 'application/grpc',
  te: 'trailers',
});
request.on('response', (headers) => console.log(`:status ${headers[':status']}`));
request.on('data', (bytes: Buffer) => console.log(`${bytes.length} bytes`));
request.on('trailers', (trailers) => {
  console.log(`grpc-status: ${String(trailers['grpc-status'])}`); // mark
  console.log(`grpc-message: ${String(trailers['grpc-message'])}`);
});
request.on('close', () => {
  session.close();
  void server.close();
});
const message = Buffer.from([0x0a, 4, ...Buffer.from('o-42')]); // id = "o-42"
request.end(Buffer.concat([Buffer.from([0, 0, 0, 0, message.length]), message]));
// endregion: show
