import { EnvHttpProxyAgent, request } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((incoming, response) => response.end('order 7 is PAID'));
let proxied = 0;
await using proxy = await serve((incoming, response) => response.writeHead(405).end());
proxy.server.on('connect', (incoming, socket) => {
  proxied += 1;
  socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n');
});

const noProxy = 'localhost,127.0.0.1,.svc.cluster.local'; // NO_PROXY // mark
const dispatcher = new EnvHttpProxyAgent({ httpProxy: proxy.url, noProxy });

const response = await request(`${shop.url}/orders/7`, { dispatcher });
console.log(`HTTP ${response.statusCode}: ${await response.body.text()}`);
console.log(`requests at the proxy: ${proxied}`);
// endregion: show
await dispatcher.close();
