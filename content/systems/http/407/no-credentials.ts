import { connect } from 'node:net';
import { ProxyAgent, request } from 'undici';
import { serve } from '../_harness/serve.ts';

await using shop = await serve((incoming, response) => response.end('order 7 is PAID'));
await using proxy = await serve((incoming, response) => response.writeHead(405).end());

// region: show
const known = `Basic ${Buffer.from('reader:demo-password-1').toString('base64')}`;
proxy.server.on('connect', (incoming, socket) => {
  if (incoming.headers['proxy-authorization'] !== known) {
    const challenge = 'Proxy-Authenticate: Basic realm="office"';
    const status = 'HTTP/1.1 407 Proxy Authentication Required';
    socket.end(`${status}\r\n${challenge}\r\nContent-Length: 0\r\n\r\n`);
    return;
  }
  const onward = connect(shop.port, '127.0.0.1');
  socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
  socket.pipe(onward).pipe(socket);
});

const dispatcher = new ProxyAgent({ uri: proxy.url }); // mark
try {
  const response = await request(`${shop.url}/orders/7`, { dispatcher });
  console.log(`HTTP ${response.statusCode}: ${await response.body.text()}`);
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show
await dispatcher.close();
