import { get } from 'node:http';
import { once } from 'node:events';
import { serve } from '../_harness/serve.ts';

// region: show
const proxyLog: string[] = [];
await using proxy = await serve((request, response) => {
  proxyLog.push(`${request.method} ${request.url} ${request.headers.authorization}`);
  response.writeHead(407, { 'Proxy-Authenticate': 'Basic realm="office"' }).end();
});

// "It asks for a login, so send it ours": the API's token, to an http:// address.
for (let attempt = 0; attempt < 3; attempt++) {
  const request = get({
    host: '127.0.0.1',
    port: proxy.port,
    path: 'http://api.example.com/orders',
    headers: { Authorization: 'Bearer demo-token-1' }, // mark
    agent: false,
  });
  const [response] = await once(request, 'response');
  response.resume();
}
console.log(`refused all the same: ${proxyLog.length} of 3`);
const leaked = proxyLog.filter((line) => line.includes('demo-token-1'));
console.log(`lines of the proxy's log that hold the API's token: ${leaked.length}`);
// endregion: show
