import { once } from 'node:events';
import { connect, createServer } from 'node:http2';
import type { AddressInfo } from 'node:net';

// region: show
// A second rule: what is no POST goes to a target group of version HTTP2, with the same targets.
const targetGroups = { POST: 'GRPC', other: 'HTTP2' };
const balancer = createServer((request, response) => {
  const group = request.method === 'POST' ? targetGroups.POST : targetGroups.other; // mark
  const fits = group !== 'GRPC' || request.method === 'POST';
  response.writeHead(fits ? 204 : 464, { 'Access-Control-Allow-Methods': 'POST' }).end();
});
await once(balancer.listen(0, '127.0.0.1'), 'listening');
const { port } = balancer.address() as AddressInfo;

const session = connect(`http://127.0.0.1:${port}`);
const preflight = { ':method': 'OPTIONS', 'access-control-request-method': 'POST' };
const call = session.request({ ':path': '/shop.v1.Orders/Get', ...preflight });
call.end();
const [head] = (await once(call, 'response')) as [{ ':status'?: number }];
console.log(`OPTIONS /shop.v1.Orders/Get: HTTP ${head[':status']}`);
session.close();
balancer.close();
// endregion: show
