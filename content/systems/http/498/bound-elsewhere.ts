import { serve } from '../_harness/serve.ts';

// region: show
// The token was asked for with client=referer, by a page of the shop.
const boundTo: Record<string, string> = { 'demo-token-1': 'https://maps.example.com/' };
await using maps = await serve((request, response) => {
  const token = new URL(request.url ?? '', 'http://maps').searchParams.get('token') ?? '';
  if (request.headers.referer === boundTo[token]) response.end('{"features":[]}');
  else response.writeHead(498, 'Invalid Token').end('{"error":{"code":498}}');
});

// The back end got the token from the page, and sends no Referer.
const response = await fetch(`${maps.url}/query?token=demo-token-1`); // mark
console.error(`HTTP ${response.status} ${response.statusText}`);
if (!response.ok) process.exitCode = 1;
// endregion: show
