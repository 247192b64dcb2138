import { EnvHttpProxyAgent, request } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((incoming, response) => response.end('order 7 is PAID'));
await using proxy = await serve((incoming, response) => response.writeHead(405).end());
proxy.server.on('connect', (incoming, socket) => {
  console.log(`proxy: CONNECT ${incoming.url?.replace(/\d+$/, '<port>')}`);
  const status = 'HTTP/1.1 407 Proxy Authentication Required';
  socket.end(`${status}\r\nProxy-Authenticate: Negotiate\r\nContent-Length: 0\r\n\r\n`);
});

// HTTP_PROXY is set for the whole machine, NO_PROXY is not.
const dispatcher = new EnvHttpProxyAgent({ httpProxy: proxy.url, noProxy: '' }); // mark
try {
  const response = await request(`${shop.url}/orders/7`, { dispatcher });
  console.log(`HTTP ${response.statusCode}: ${await response.body.text()}`);
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show
await dispatcher.close();
