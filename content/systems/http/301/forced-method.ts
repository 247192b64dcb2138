// needs: curl
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { contentOf, serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve(async (request, response) => {
  const { length } = await contentOf(request);
  console.log(`  ${request.method} ${request.url}, ${length} bytes`);
  if (request.url === '/orders') response.writeHead(301, { Location: '/orders/' }).end();
  else response.end();
});

const data = ['--data', '{"item":"tea"}'];
for (const options of [data, ['-X', 'POST', ...data], ['--post301', ...data]]) {
  const shown = options.slice(0, -1).join(' ');
  console.log(`curl -L ${shown} …`);
  await promisify(execFile)('curl', ['-sSL', ...options, `${shop.url}/orders`]); // mark
}
// endregion: show
