import axios from 'axios';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  if (request.url?.startsWith('/api/v1/')) {
    const successor = request.url.replace('/v1/', '/v2/');
    response.writeHead(410, { Link: `<${successor}>; rel="successor-version"` }).end(); // mark
  } else {
    response.end('order 7 is PAID');
  }
});

try {
  const { data } = await axios.get(`${shop.url}/api/v1/orders/7`);
  console.log(data);
} catch (error) {
  console.error(String(error));
  if (axios.isAxiosError(error)) console.error(`Link: ${error.response?.headers.link}`);
  process.exitCode = 1;
}
// endregion: show
