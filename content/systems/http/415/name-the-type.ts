import { contentOf, serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve(async (request, response) => {
  const content = await contentOf(request);
  const type = request.headers['content-type']?.split(';', 1)[0];
  if (type === 'application/json') {
    response.writeHead(201).end(`placed ${(JSON.parse(content) as { sku: string }).sku}`);
  } else {
    response.writeHead(415, { Accept: 'application/json' }).end(`got ${type}`);
  }
});

const response = await fetch(`${shop.url}/orders`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' }, // mark
  body: JSON.stringify({ sku: 'A1' }),
});
const answer = await response.text();
if (response.ok) {
  console.log(response.status, answer);
} else {
  console.error(`HTTP ${response.status} ${response.statusText}: ${answer}`);
  process.exitCode = 1;
}
// endregion: show
