import axios from 'axios';
import { serve } from '../_harness/serve.ts';

// region: show
const end = new Date('2026-12-31T23:59:59Z');

// Version 1 in its last months: it still answers, and says until when.
await using shop = await serve((request, response) => {
  const v1 = request.url?.startsWith('/api/v1/') ?? false;
  if (v1) {
    response.setHeader('Deprecation', '@1767225600');
    response.setHeader('Sunset', end.toUTCString()); // mark
    response.setHeader('Link', '</api/v2/orders/7>; rel="successor-version"');
  }
  response.end('order 7 is PAID');
});

const client = axios.create({ baseURL: shop.url });
client.interceptors.response.use((response) => {
  const { sunset, link } = response.headers;
  if (sunset) console.log(`warning: ends ${sunset}, ${link}`);
  return response;
});
console.log((await client.get('/api/v1/orders/7')).data);
console.log((await client.get('/api/v2/orders/7')).data);
// endregion: show
