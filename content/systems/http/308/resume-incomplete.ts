import { contentOf, serve } from '../_harness/serve.ts';

// region: show
let stored = 0;
await using storage = await serve(async (request, response) => {
  stored += (await contentOf(request)).length;
  response.writeHead(308, 'Resume Incomplete', { Range: `bytes=0-${stored - 1}` }).end(); // mark
});

const response = await fetch(`${storage.url}/upload?upload_id=7`, {
  method: 'PUT',
  headers: { 'Content-Range': 'bytes 0-9/30' },
  body: '0123456789',
});
console.log(`HTTP ${response.status} ${response.statusText}, ok ${response.ok}`);
console.log(`Location: ${response.headers.get('location') ?? 'missing'}`);
console.log(`Range: ${response.headers.get('range') ?? 'missing'}`);
// endregion: show
