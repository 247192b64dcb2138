import { once } from 'node:events';
import { connect, createServer } from 'node:http2';
import type { AddressInfo } from 'node:net';

// region: show
// Stands in for the load balancer: the target group has the version GRPC, which takes POST only.
const balancer = createServer((request, response) => {
  response.writeHead(request.method === 'POST' ? 200 : 464).end(); // mark
});
await once(balancer.listen(0, '127.0.0.1'), 'listening');
const { port } = balancer.address() as AddressInfo;

const session = connect(`http://127.0.0.1:${port}`);
const preflight = { ':method': 'OPTIONS', 'access-control-request-method': 'POST' };
const call = session.request({ ':path': '/shop.v1.Orders/Get', ...preflight });
call.end();
const [head] = (await once(call, 'response')) as [{ ':status'?: number }];
console.error(`OPTIONS /shop.v1.Orders/Get: HTTP ${head[':status']}`);
if (head[':status'] !== 200) process.exitCode = 1;
session.close();
balancer.close();
// endregion: show
