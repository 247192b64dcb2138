import { serve } from '../_harness/serve.ts';

// region: show
// A map server whose tokens live for 100 ms.
const issued = new Map<string, number>();
await using maps = await serve((request, response) => {
  const url = new URL(request.url ?? '', 'http://maps');
  if (url.pathname === '/generateToken') {
    const token = `demo-token-${issued.size + 1}`;
    issued.set(token, Date.now() + 100);
    response.end(JSON.stringify({ token }));
  } else if ((issued.get(url.searchParams.get('token') ?? '') ?? 0) > Date.now()) {
    response.end('{"features":[{"parcel":7}]}');
  } else {
    response.writeHead(498, 'Invalid Token');
    response.end('{"error":{"code":498,"message":"Invalid Token","details":[]}}');
  }
});

const login = await fetch(`${maps.url}/generateToken`);
const { token } = (await login.json()) as { token: string };
await new Promise((resolve) => setTimeout(resolve, 200)); // the tab stays open

const response = await fetch(`${maps.url}/query?token=${token}`); // mark
console.error(`HTTP ${response.status} ${response.statusText}`);
console.error(await response.text());
if (!response.ok) process.exitCode = 1;
// endregion: show
