import { serve } from '../_harness/serve.ts';

// region: show
await using site = await serve((request, response) => {
  response.writeHead(999, 'Request denied').end('denied');
});

const upstream = await fetch(`${site.url}/in/somebody`);
// Outside of 200 to 599 a response can't be built. 502: the answer from behind makes no sense here.
const known = upstream.status >= 200 && upstream.status <= 599; // mark
const response = new Response(known ? upstream.body : null, {
  status: known ? upstream.status : 502,
  headers: known ? {} : { 'X-Upstream-Status': String(upstream.status) },
});
console.log(`upstream status ${response.headers.get('x-upstream-status')}`);
console.log(`passed on as ${response.status}`);
// endregion: show
