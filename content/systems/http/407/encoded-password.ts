import { serve } from '../_harness/serve.ts';
import { get } from 'node:http';

// region: show
await using proxy = await serve((request, response) => {
  const [, encoded] = (request.headers['proxy-authorization'] ?? '').split(' ');
  const received = Buffer.from(encoded ?? '', 'base64').toString();
  console.log(`the proxy received: ${received}`);
  const valid = received === 'reader:demo@1';
  if (!valid) response.writeHead(407, { 'Proxy-Authenticate': 'Basic realm="office"' });
  response.end('order 7 is PAID');
});

const setting = new URL(`http://reader:demo%401@127.0.0.1:${proxy.port}`); // HTTP_PROXY
const login = `${setting.username}:${setting.password}`; // still encoded // mark

get({
  host: setting.hostname,
  port: setting.port,
  path: 'http://shop.example.com/orders/7',
  headers: { 'Proxy-Authorization': `Basic ${Buffer.from(login).toString('base64')}` },
  agent: false,
}).on('response', (response) => {
  console.error(`HTTP ${response.statusCode} ${response.statusMessage}`);
  process.exitCode = response.statusCode === 200 ? 0 : 1;
  response.resume().on('end', () => proxy.close());
});
// endregion: show
await new Promise((resolve) => proxy.server.once('close', resolve));
