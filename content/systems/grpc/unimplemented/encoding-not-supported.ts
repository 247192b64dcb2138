import * as http2 from 'node:http2';
import { serve } from '../_harness/shop.ts';

const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id }),
});

// region: show
// A client in another language that compresses with snappy, byte by byte.
const session = http2.connect(`http://${server.address}`);
const request = session.request({
  ':method': 'POST',
  ':path': '/shop.v1.Orders/GetOrder',
  'content-type': 'application/grpc',
  te: 'trailers',
  'grpc-encoding': 'snappy', // mark
});
const body = Buffer.from('snappy bytes');
const prefix = Buffer.from([1, 0, 0, 0, body.length]); // flag 1: the message is compressed
request.end(Buffer.concat([prefix, body]));

request.on('response', (headers) => {
  const fields = ['grpc-status', 'grpc-message', 'grpc-accept-encoding'];
  for (const name of fields)
    console.error(`${name}: ${decodeURIComponent(String(headers[name] ?? '(none)'))}`);
  process.exitCode = headers['grpc-status'] === '0' ? 0 : 1;
});
request.on('close', () => {
  session.close();
  void server.close();
});
// endregion: show
