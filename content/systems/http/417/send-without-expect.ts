import { request as send, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { contentOf, serve } from '../_harness/serve.ts';

// region: show
// As Squid did before 3.2: it cannot wait, so it refuses to be asked.
await using proxy = await serve(async (request, response) => {
  response.writeHead(201).end(`stored ${(await contentOf(request)).length} bytes`);
});
proxy.server.on('checkContinue', (request, response) => response.writeHead(417).end());

const put = send(`${proxy.url}/orders.csv`, { method: 'PUT' });
put.end('id,state\n7,PAID\n'); // at once, without asking // mark
const [response] = (await once(put, 'response')) as [IncomingMessage];
const answer = await contentOf(response);
if (response.statusCode === 201) {
  console.log(response.statusCode, answer);
} else {
  console.error(`HTTP ${response.statusCode} ${response.statusMessage}`);
  process.exitCode = 1;
}
put.destroy();
// endregion: show
