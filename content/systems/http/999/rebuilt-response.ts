import { serve } from '../_harness/serve.ts';

// region: show
await using site = await serve((request, response) => {
  response.writeHead(999, 'Request denied').end('denied');
});

// A proxy in the style of a service worker: fetches, and builds a response of its own.
const upstream = await fetch(`${site.url}/in/somebody`);
console.error(`upstream answered with HTTP ${upstream.status}`);
try {
  const response = new Response(await upstream.text(), { status: upstream.status }); // mark
  console.log(`passed on as ${response.status}`);
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show
