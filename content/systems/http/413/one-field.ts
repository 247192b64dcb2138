import { contentOf, serve } from '../_harness/serve.ts';

// region: show
const parameterLimit = 1000;
await using shop = await serve(async (request, response) => {
  const fields = [...new URLSearchParams(await contentOf(request))];
  const table = JSON.parse(fields[0]?.[1] ?? '[]') as number[];
  if (fields.length > parameterLimit) response.writeHead(413).end('too many parameters');
  else response.end(`saved ${table.length} cells`);
});

const cells = Array.from({ length: 30 * 40 }, () => 1);
const body = new URLSearchParams({ table: JSON.stringify(cells) }); // mark
const response = await fetch(`${shop.url}/tables/7`, { method: 'POST', body });
console.log(`HTTP ${response.status}: ${await response.text()}`);
// endregion: show
