import { serve } from '../_harness/serve.ts';

// region: show
// As Rails does since 5.0: the Origin has to equal the address that the application believes to have.
await using app = await serve((request, response) => {
  const scheme = request.headers['x-forwarded-proto'] ?? 'http';
  const base = `${scheme}://${request.headers['x-forwarded-host'] ?? 'shop.example'}`;
  if (request.headers.origin === base) {
    response.writeHead(303, { Location: '/orders/7' }).end();
  } else {
    console.error(`Origin (${request.headers.origin}) didn't match base URL (${base})`);
    response.writeHead(422).end();
  }
});

// What the browser sends, and what the proxy that ends TLS adds:
const fromBrowser = { Origin: 'https://shop.example' };
const fromProxy = {}; // mark
const response = await fetch(`${app.url}/orders`, {
  method: 'POST',
  headers: { ...fromBrowser, ...fromProxy },
  redirect: 'manual',
});
if (response.status === 303) {
  console.log(`HTTP ${response.status}, Location: ${response.headers.get('location')}`);
} else {
  console.error(`HTTP ${response.status} ${response.statusText}`);
  process.exitCode = 1;
}
// endregion: show
