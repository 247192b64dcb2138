import { serve } from '../_harness/serve.ts';

// region: show
await using identity = await serve((_, response) => {
  response.writeHead(300, { 'Content-Type': 'application/json' }); // mark
  response.end('{"versions":[{"id":"v3.7","status":"stable"},{"id":"v2.0"}]}');
});

const response = await fetch(identity.url);
if (response.status !== 200) {
  console.log(`HTTP ${response.status} ${response.statusText}, expected 200`);
}
// endregion: show
