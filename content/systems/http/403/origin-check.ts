import { serve } from '../_harness/serve.ts';

// region: show
// As Django 4 and later check it: Origin against scheme and host of the request.
await using app = await serve((request, response) => {
  const scheme = request.headers['x-forwarded-proto'] ?? 'http';
  const own = `${scheme}://${request.headers.host}`;
  if (request.method === 'POST' && request.headers.origin !== own) {
    response.writeHead(403, { 'Content-Type': 'text/plain' }); // mark
    response.end(
      `Origin checking failed - ${request.headers.origin} does not match ${own}`,
    );
    return;
  }
  response.end('changed');
});

// The proxy speaks TLS to the browser and plain HTTP to the app, and keeps that to itself.
const { host } = new URL(app.url);
const response = await fetch(`${app.url}/address`, {
  method: 'POST',
  headers: { Origin: `https://${host}` },
});
console.error(`HTTP ${response.status} ${response.statusText}`);
console.error(await response.text());
process.exitCode = response.ok ? 0 : 1;
// endregion: show
