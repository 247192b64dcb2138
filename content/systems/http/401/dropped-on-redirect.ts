import axios from 'axios';
import { serve } from '../_harness/serve.ts';

// region: show
await using api = await serve((request, response) => {
  console.log(`api.shop received Authorization: ${request.headers.authorization}`);
  if (request.headers.authorization) {
    response.end('{"id":"7","state":"PAID"}');
  } else {
    response.writeHead(401, { 'WWW-Authenticate': 'Bearer realm="shop"' }).end();
  }
});
await using old = await serve((request, response) => {
  response.writeHead(308, { Location: `${api.url}${request.url}` }).end(); // another origin
});

const headers = { Authorization: 'Bearer demo-token-1' };

const response = await fetch(`${old.url}/orders/7`, { headers }); // mark
console.error(`fetch: HTTP ${response.status} ${response.statusText}`);
console.error(`fetch: redirected ${response.redirected}`);

await axios.get(`${old.url}/orders/7`, { headers }).catch((error: unknown) => {
  console.error(`axios: ${String(error)}`);
});
process.exitCode = response.ok ? 0 : 1;
// endregion: show
