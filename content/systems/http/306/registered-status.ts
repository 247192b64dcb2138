import axios from 'axios';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  if (request.url === '/eu/orders/7') return response.end('order 7, from the EU');
  return response.writeHead(307, { Location: '/eu/orders/7' }).end(); // mark
});

const response = await fetch(`${shop.url}/orders/7`);
console.log(`fetch: ${response.status}, ${await response.text()}`);
const { status, data } = await axios.get<string>(`${shop.url}/orders/7`);
console.log(`axios: ${status}, ${data}`);
// endregion: show
