import { contentOf, serve } from '../_harness/serve.ts';

// region: show
const parsers: Record<string, (content: string) => unknown> = {
  'application/json': (content) => JSON.parse(content),
};
await using shop = await serve(async (request, response) => {
  const type = request.headers['content-type']?.split(';', 1)[0] ?? '';
  const parse = parsers[type]; // mark
  if (parse) response.writeHead(201).end(JSON.stringify(parse(await contentOf(request))));
  else response.writeHead(415, { Accept: Object.keys(parsers).join(', ') }).end();
});

const response = await fetch(`${shop.url}/orders`, {
  method: 'POST',
  body: new URLSearchParams({ sku: 'A1' }), // what an HTML form sends
});
if (response.ok) {
  console.log(response.status, await response.text());
} else {
  console.error(`HTTP ${response.status} ${response.statusText}`);
  console.error(`Accept: ${response.headers.get('accept')}`);
  process.exitCode = 1;
}
// endregion: show
