import axios from 'axios';
import { serve } from '../_harness/serve.ts';

// region: show
// What the API knows about the tokens that were issued.
const expires = new Map([['Bearer demo-token-1', Date.now() - 60_000]]); // a minute ago

await using shop = await serve((request, response) => {
  if ((expires.get(request.headers.authorization ?? '') ?? 0) > Date.now()) {
    response.end('{"id":"7","state":"PAID"}');
    return;
  }
  const challenge = 'Bearer realm="shop", error="invalid_token"';
  response.writeHead(401, { 'WWW-Authenticate': challenge }).end();
});

// The client read its token once, at its start, and keeps it.
const client = axios.create({
  baseURL: shop.url,
  headers: { Authorization: 'Bearer demo-token-1' }, // mark
});
try {
  const { data } = await client.get('/orders/7');
  console.log(data);
} catch (error) {
  console.error(String(error));
  if (axios.isAxiosError(error)) {
    console.error(`www-authenticate: ${error.response?.headers['www-authenticate']}`);
  }
  process.exitCode = 1;
}
// endregion: show
