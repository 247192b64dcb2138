import { contentOf, serve } from '../_harness/serve.ts';

// region: show
const limit = 8192;
await using shop = await serve(async (request, response) => {
  const line = `${request.method} ${request.url} HTTP/1.1`;
  if (line.length > limit) return response.writeHead(414).end();
  const note = new URLSearchParams(await contentOf(request)).get('note') ?? '';
  return response.end(`saved ${note.length} characters`);
});

const note = 'Ring at the side door, please. '.repeat(300);
const body = new URLSearchParams({ order: '7', note });
const response = await fetch(`${shop.url}/notes`, { method: 'POST', body }); // mark
console.log(`HTTP ${response.status}: ${await response.text()}`);
// endregion: show
