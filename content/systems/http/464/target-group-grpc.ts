import { once } from 'node:events';
import { connect, createServer } from 'node:http2';
import type { AddressInfo } from 'node:net';

// region: show
// The target group has the version GRPC, and the answer comes with its trailers.
const balancer = createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'application/grpc' });
  response.addTrailers({ 'grpc-status': '0' });
  response.end();
});
await once(balancer.listen(0, '127.0.0.1'), 'listening');
const { port } = balancer.address() as AddressInfo;

const session = connect(`http://127.0.0.1:${port}`);
const grpc = { ':method': 'POST', 'content-type': 'application/grpc', te: 'trailers' };
const call = session.request({ ':path': '/shop.v1.Orders/Get', ...grpc });
call.end();
const [head] = (await once(call, 'response')) as [{ ':status'?: number }];
const [trailers] = (await once(call.resume(), 'trailers')) as [
  { 'grpc-status'?: string },
];
console.log(`HTTP ${head[':status']}, grpc-status ${trailers['grpc-status']}`); // mark
session.close();
balancer.close();
// endregion: show
