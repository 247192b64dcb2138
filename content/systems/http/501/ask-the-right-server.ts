import { serve } from '../_harness/serve.ts';

// region: show
// Like Python's http.server: a method is implemented when there is a function for it.
const handlers: Record<string, () => string> = { GET: () => '<h1>Orders</h1>' };
await using files = await serve((request, response) => {
  const handler = handlers[request.method ?? ''];
  if (handler) response.end(handler());
  else response.writeHead(501).end(`Unsupported method ('${request.method}')`);
});

await using api = await serve((request, response) => {
  response.writeHead(201).end(`${request.method} taken`);
});

const ports = { files: files.port, api: api.port };
const port = ports.api; // mark
const response = await fetch(`http://127.0.0.1:${port}/orders`, { method: 'POST' });
const answer = await response.text();
if (response.ok) {
  console.log(response.status, answer);
} else {
  console.error(`HTTP ${response.status} ${response.statusText}: ${answer}`);
  process.exitCode = 1;
}
// endregion: show
