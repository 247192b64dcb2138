import { serve } from '../_harness/serve.ts';

await using shop = await serve((request, response) => {
  if (request.headers.authorization === 'Bearer demo-token-1') {
    response.end('{"id":"7","state":"PAID"}');
  } else {
    response.writeHead(401, { 'WWW-Authenticate': 'Bearer realm="shop"' }).end();
  }
});

// region: show
const response = await fetch(`${shop.url}/orders/7`, {
  headers: { Authorization: 'Bearer demo-token-1' }, // mark
});
if (response.ok) {
  console.log(await response.text());
} else {
  console.error(`HTTP ${response.status} ${response.statusText}`);
  process.exitCode = 1;
}
// endregion: show
