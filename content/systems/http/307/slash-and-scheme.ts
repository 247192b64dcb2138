import { request } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
// As Starlette does it: a relative thought, an absolute address out of what the application knows.
await using app = await serve(({ url, headers }, response) => {
  const scheme = 'http'; // the proxy ended TLS
  response.writeHead(307, { Location: `${scheme}://${headers.host}${url}/` }).end(); // mark
});

const headers = { Host: 'shop.example', 'X-Forwarded-Proto': 'https' };
const { statusCode, headers: got } = await request(`${app.url}/orders`, { headers });
console.log('the page is https://shop.example');
console.log(`HTTP ${statusCode} Temporary Redirect`);
console.log(`Location: ${String(got.location)}: mixed content, the browser refuses`);
// endregion: show
