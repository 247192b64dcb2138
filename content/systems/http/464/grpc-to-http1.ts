import { once } from 'node:events';
import { connect, createServer } from 'node:http2';
import type { AddressInfo } from 'node:net';

// region: show
// Stands in for the load balancer: a target group of version HTTP1, the default.
const balancer = createServer((request, response) => {
  const grpc = request.headers['content-type']?.startsWith('application/grpc');
  response.writeHead(grpc ? 464 : 200).end(); // mark
});
await once(balancer.listen(0, '127.0.0.1'), 'listening');
const { port } = balancer.address() as AddressInfo;

const session = connect(`http://127.0.0.1:${port}`);
const grpc = { ':method': 'POST', 'content-type': 'application/grpc', te: 'trailers' };
const call = session.request({ ':path': '/shop.v1.Orders/Get', ...grpc });
call.end();
const [head] = (await once(call, 'response')) as [{ ':status'?: number }];
console.error(`HTTP ${head[':status']}`);
if (head[':status'] !== 200) process.exitCode = 1;
session.close();
balancer.close();
// endregion: show
