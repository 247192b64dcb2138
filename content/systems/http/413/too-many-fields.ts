import { contentOf, serve } from '../_harness/serve.ts';

// region: show
const parameterLimit = 1000; // express.urlencoded() without an option // mark
await using shop = await serve(async (request, response) => {
  const fields = [...new URLSearchParams(await contentOf(request))];
  if (fields.length > parameterLimit) response.writeHead(413).end('too many parameters');
  else response.end('saved');
});

const cells = Array.from({ length: 30 * 40 }, (_, n) => [`cell_${n}`, '1']);
const body = new URLSearchParams(cells);
const response = await fetch(`${shop.url}/tables/7`, { method: 'POST', body });
console.error(`${cells.length} fields in ${body.toString().length} bytes`);
console.error(`HTTP ${response.status} ${response.statusText}: ${await response.text()}`);
process.exitCode = 1;
// endregion: show
