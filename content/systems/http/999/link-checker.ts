import { serve } from '../_harness/serve.ts';

// region: show
await using site = await serve((request, response) => {
  const robot = !/Mozilla/.test(request.headers['user-agent'] ?? '');
  response.writeHead(robot ? 999 : 200, robot ? 'Request denied' : 'OK').end();
});

const links = [`${site.url}/in/somebody`];
for (const link of links) {
  const headers = { 'User-Agent': 'link-checker/1.0' };
  const response = await fetch(link, { method: 'HEAD', headers });
  if (response.ok) continue;
  console.error(`failed: ${response.status} ${response.statusText}`); // mark
  process.exitCode = 1;
}
// endregion: show
