import { once } from 'node:events';
import {
  connect,
  createServer,
  type ClientHttp2Session,
  type Http2Server,
  type IncomingHttpHeaders,
} from 'node:http2';
import type { AddressInfo } from 'node:net';

// region: show
function site(name: string): Http2Server {
  const server = createServer();
  server.on('stream', (stream, headers) => {
    const status = headers[':authority'] === name ? 200 : 421;
    stream.respond({ ':status': status });
    stream.end(status === 200 ? `this is ${name}` : '');
  });
  return server.listen(0, '127.0.0.1');
}

/** Sends a GET for `authority` over an open connection. */
async function get(connection: ClientHttp2Session, authority: string): Promise<number> {
  const stream = connection.request({ ':path': '/', ':authority': authority });
  const [headers] = (await once(stream, 'response')) as [IncomingHttpHeaders];
  stream.resume();
  return Number(headers[':status']);
}

const sites = {
  'shop.example': site('shop.example'),
  'orders.example': site('orders.example'),
};
const open = async (name: keyof typeof sites) => {
  if (!sites[name].listening) await once(sites[name], 'listening');
  return connect(`http://127.0.0.1:${(sites[name].address() as AddressInfo).port}`);
};

const connection = await open('shop.example');
let status = await get(connection, 'orders.example');
if (status === 421) {
  const own = await open('orders.example'); // mark
  status = await get(own, 'orders.example');
  own.close();
}
console.log(`orders.example: HTTP ${status}, on the second connection`);
// endregion: show
connection.close();
for (const server of Object.values(sites)) server.close();
