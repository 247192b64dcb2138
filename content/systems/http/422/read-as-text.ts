import { contentOf, serve } from '../_harness/serve.ts';

// region: show
// As FastAPI does: the content is JSON only when Content-Type says so.
await using api = await serve(async (request, response) => {
  const content = await contentOf(request);
  const json = /^application\/(.+\+)?json/.test(request.headers['content-type'] ?? '');
  const body: unknown = json ? JSON.parse(content) : content;
  if (typeof body === 'object') {
    response.writeHead(201).end('placed');
  } else {
    response.writeHead(422).end('body: value is not a valid dict');
  }
});

const response = await fetch(`${api.url}/orders`, {
  method: 'POST', // and no Content-Type: fetch says text/plain for a string // mark
  body: JSON.stringify({ sku: 'A1', quantity: 1 }),
});
const answer = await response.text();
if (response.ok) {
  console.log(response.status, answer);
} else {
  console.error(`HTTP ${response.status} ${response.statusText}`);
  console.error(answer);
  process.exitCode = 1;
}
// endregion: show
