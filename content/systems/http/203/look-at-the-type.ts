import { serve } from '../_harness/serve.ts';

// region: show
await using api = await serve((request, response) => {
  const valid = request.headers.authorization === 'Bearer demo-token-2';
  response.writeHead(valid ? 200 : 203, {
    'Content-Type': valid ? 'application/json' : 'text/html',
  });
  response.end(valid ? '["build 7"]' : '<html><title>Sign In</title></html>');
});

for (const token of ['demo-token-1', 'demo-token-2']) {
  const headers = { Authorization: `Bearer ${token}` };
  const response = await fetch(`${api.url}/builds`, { headers });
  const type = response.headers.get('content-type') ?? '';
  const json = type.startsWith('application/json'); // mark
  if (json) console.log(`builds: ${await response.text()}`);
  else console.log(`no builds: ${type}, so the token is renewed`);
}
// endregion: show
