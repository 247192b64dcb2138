import { serve } from '../_harness/serve.ts';

// region: show
const methods = ['GET', 'HEAD']; // mark
await using shop = await serve((request, response) => {
  if (methods.includes(request.method ?? '')) response.end('healthy');
  else response.writeHead(405, { Allow: methods.join(', ') }).end();
});

const monitor = await fetch(`${shop.url}/health`, { method: 'HEAD' });
const browser = await fetch(`${shop.url}/health`);
console.log(`GET: ${browser.status} ${await browser.text()}`);
if (monitor.ok) {
  console.log(`HEAD: ${monitor.status}`);
} else {
  console.error(`HEAD: HTTP ${monitor.status} ${monitor.statusText}`);
  process.exitCode = 1;
}
// endregion: show
