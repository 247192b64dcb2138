import { serve } from '../_harness/serve.ts';

// region: show
await using tools = await serve((request, response) => {
  const known = request.headers.authorization === 'Bearer demo-token-1';
  response.writeHead(known ? 200 : 401).end('["orders"]');
});

/** An API that asks the caller's tool server, with the caller's credentials. */
await using api = await serve(async (request, response) => {
  const token = request.headers['x-tool-authorization'];
  const headers: Record<string, string> = token ? { Authorization: String(token) } : {};
  const list = await fetch(tools.url, { headers });
  response
    .writeHead(list.ok ? 200 : 424)
    .end(JSON.stringify({ toolStatus: list.status }));
});

const response = await fetch(api.url, { method: 'POST' }); // mark
if (!response.ok) {
  console.error(`HTTP ${response.status} ${response.statusText}`);
  console.error(await response.text());
  process.exitCode = 1;
}
// endregion: show
