import { serve } from '../_harness/serve.ts';

// region: show
const boundTo: Record<string, string> = {};
await using maps = await serve((request, response) => {
  const url = new URL(request.url ?? '', 'http://maps');
  const token = url.searchParams.get('token') ?? '';
  if (url.pathname === '/generateToken') {
    boundTo['demo-token-2'] = url.searchParams.get('referer') ?? '';
    response.end('demo-token-2');
  } else if (request.headers.referer === boundTo[token]) response.end('{"features":[]}');
  else response.writeHead(498, 'Invalid Token').end('{"error":{"code":498}}');
});

// The back end asks for a token of its own, bound to a value that it can send itself.
const referer = 'https://import.example.com/';
const login = await fetch(`${maps.url}/generateToken?client=referer&referer=${referer}`);
const token = await login.text();
const response = await fetch(`${maps.url}/query?token=${token}`, {
  headers: { referer }, // mark
});
console.log(`${response.status} ${await response.text()}`);
// endregion: show
