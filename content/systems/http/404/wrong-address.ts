import axios from 'axios';
import { serve } from '../_harness/serve.ts';

await using shop = await serve((request, response) => {
  const known = /^\/api\/v2\/orders\/\d+$/.test(request.url ?? '');
  response.writeHead(known ? 200 : 404, { 'Content-Type': 'text/plain' });
  response.end(known ? 'order 7' : `Cannot ${request.method} ${request.url}`);
});

// region: show
const client = axios.create({ baseURL: `${shop.url}/api/v2` });

// fetch and new URL() would drop "/api/v2" here; axios joins, and the path has it twice.
const path = '/api/v2/orders/7'; // mark
try {
  console.log((await client.get(path)).data);
} catch (error) {
  console.error(String(error));
  if (axios.isAxiosError(error)) console.error(error.response?.data);
  process.exitCode = 1;
}
const { pathname } = new URL('/orders/7', client.defaults.baseURL);
console.log(`new URL('/orders/7', base) gives ${pathname}`);
// endregion: show
