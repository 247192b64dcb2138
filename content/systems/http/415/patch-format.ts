import { serve } from '../_harness/serve.ts';

// region: show
const formats = ['application/json-patch+json', 'application/merge-patch+json'];
await using api = await serve((request, response) => {
  if (formats.includes(request.headers['content-type'] ?? '')) {
    response.end('patched');
  } else {
    response.writeHead(415, { 'Accept-Patch': formats.join(', ') }).end();
  }
});

const response = await fetch(`${api.url}/orders/7`, {
  method: 'PATCH',
  headers: { 'Content-Type': 'application/json' }, // mark
  body: '{"state":"CANCELLED"}',
});
if (response.ok) {
  console.log(response.status, await response.text());
} else {
  console.error(`HTTP ${response.status} ${response.statusText}`);
  console.error(`Accept-Patch: ${response.headers.get('accept-patch')}`);
  process.exitCode = 1;
}
// endregion: show
