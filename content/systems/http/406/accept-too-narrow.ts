import { serve } from '../_harness/serve.ts';

// region: show
await using registry = await serve((request, response) => {
  const accept = request.headers.accept ?? '*/*';
  if (/application\/json|\*\/\*/.test(accept)) {
    response.writeHead(200, { 'Content-Type': 'application/json', Vary: 'Accept' });
    response.end('{"name":"left-pad"}');
  } else {
    response.writeHead(406, { Vary: 'Accept' }).end();
  }
});

const Accept = 'application/vnd.npm.install-v1+json'; // mark
const response = await fetch(`${registry.url}/left-pad`, { headers: { Accept } });
if (response.ok) {
  console.log(response.status, await response.text());
} else {
  console.error(`HTTP ${response.status} ${response.statusText}`);
  process.exitCode = 1;
}
// endregion: show
