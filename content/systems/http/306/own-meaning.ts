import axios from 'axios';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  if (request.url === '/eu/orders/7') return response.end('order 7, from the EU');
  console.log('HTTP 306');
  return response.writeHead(306, 'Other Region', { Location: '/eu/orders/7' }).end(); // mark
});

const response = await fetch(`${shop.url}/orders/7`);
console.log(`fetch: ${response.status} ${response.statusText}, ok ${response.ok}`);
const { status, data } = await axios.get<string>(`${shop.url}/orders/7`);
console.log(`axios: ${status}, ${data}`);
// endregion: show
