import axios from 'axios';
import { serve } from '../_harness/serve.ts';

// region: show
await using proxy = await serve((request, response) => {
  console.log(`the proxy is asked for: ${request.method} ${request.url}`);
  response.end("the proxy's own start page");
});
await using shop = await serve((_, response) => {
  console.log('HTTP 305 Use Proxy');
  response.writeHead(305, { Location: `${proxy.url}/` }).end(); // mark
});

const { status, data } = await axios.get<string>(`${shop.url}/orders/7`);
console.log(`axios: ${status}, ${data}`);
// endregion: show
