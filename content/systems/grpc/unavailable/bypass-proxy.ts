import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect, serve } from '../_harness/shop.ts';

const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
});

// region: show
const proxy = http.createServer();
proxy.on('connect', (_request, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
process.env.https_proxy = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;

process.env.no_grpc_proxy = '127.0.0.1,.svc.cluster.local'; // suffixes, no `*` // mark
const client = connect(server.address);
client.getOrder({ id: 'o-42' }, (error, order) => {
  console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
  client.close();
  proxy.close();
  void server.close();
});
// endregion: show
