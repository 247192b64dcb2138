// needs: curl
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { serve } from '../_harness/serve.ts';

// region: show
await using proxy = await serve((request, response) => {
  console.log(`the proxy is asked for: ${request.method} ${request.url}`);
  response.end("the proxy's own start page");
});
for (const status of [300, 304, 305, 306]) {
  await using shop = await serve((_, response) => {
    response.writeHead(status, { Location: `${proxy.url}/` }).end(); // mark
  });
  const asked = `${shop.url}/orders/7`;
  const { stdout } = await promisify(execFile)('curl', ['-sSL', asked]);
  console.log(`curl -L after a ${status}: ${stdout}`);
}
// endregion: show
