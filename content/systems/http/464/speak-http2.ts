import { once } from 'node:events';
import { connect, createServer } from 'node:http2';
import type { AddressInfo } from 'node:net';

// region: show
// The same target group, and a client that opens its connection with HTTP/2.
const balancer = createServer((request, response) => {
  response.writeHead(request.httpVersion === '2.0' ? 200 : 464);
  response.end('three certificates');
});
await once(balancer.listen(0, '127.0.0.1'), 'listening');
const { port } = balancer.address() as AddressInfo;

const session = connect(`http://127.0.0.1:${port}`); // mark
const call = session.request({ ':path': '/certificates' });
const [head] = (await once(call, 'response')) as [{ ':status'?: number }];
let content = '';
for await (const piece of call.setEncoding('utf8')) content += String(piece);
console.log(`HTTP ${head[':status']}: ${content}`);
session.close();
balancer.close();
// endregion: show
