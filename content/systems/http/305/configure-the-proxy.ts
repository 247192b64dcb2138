import axios from 'axios';
import { serve } from '../_harness/serve.ts';

// region: show
await using proxy = await serve((request, response) => {
  console.log(`the proxy is asked for: ${request.method} ${request.url}`);
  response.end('order 7 is PAID');
});

const { status, data } = await axios.get<string>('http://shop.example/orders/7', {
  proxy: { protocol: 'http', host: '127.0.0.1', port: proxy.port }, // mark
});
console.log(`${status}: ${data}`);
// endregion: show
