import axios from 'axios';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  response.setHeader('ETag', '"v3"');
  if (request.headers['if-none-match'] === '"v3"') response.writeHead(304).end();
  else response.end('order 7 is PAID');
});

const kept = new Map<string, { etag: string; data: string }>();
async function get(url: string): Promise<string> {
  const had = kept.get(url);
  const { status, headers, data } = await axios.get<string>(url, {
    headers: had ? { 'If-None-Match': had.etag } : {},
    validateStatus: (code) => (code >= 200 && code < 300) || (code === 304 && !!had), // mark
  });
  if (status === 304 && had) return `${had.data} (kept)`;
  kept.set(url, { etag: String(headers.etag), data });
  return data;
}
console.log(await get(`${shop.url}/orders/7`));
console.log(await get(`${shop.url}/orders/7`));
// endregion: show
