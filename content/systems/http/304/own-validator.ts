import axios from 'axios';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  response.setHeader('ETag', '"v3"');
  if (request.headers['if-none-match'] === '"v3"')
    response.writeHead(304).end(); // mark
  else response.end('order 7 is PAID');
});

const first = await axios.get(`${shop.url}/orders/7`);
console.log(`${first.status}: ${first.data}`);
try {
  const headers = { 'If-None-Match': first.headers.etag };
  console.log((await axios.get(`${shop.url}/orders/7`, { headers })).data);
} catch (error) {
  console.log(String(error));
}
// endregion: show
