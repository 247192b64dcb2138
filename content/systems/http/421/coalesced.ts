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

const shop = site('shop.example');
await once(shop, 'listening');
const { port } = shop.address() as AddressInfo;
const connection = connect(`http://127.0.0.1:${port}`);

console.log(`shop.example: HTTP ${await get(connection, 'shop.example')}`);
const status = await get(connection, 'orders.example'); // mark
if (status !== 200) {
  console.error(`orders.example: HTTP ${status} Misdirected Request`);
  process.exitCode = 1;
}
// endregion: show
connection.close();
shop.close();
