import { contentOf, serve } from '../_harness/serve.ts';

// region: show
let stored = '';
await using files = await serve(async (request, response) => {
  if (request.method === 'POST') {
    response.writeHead(201, { Location: '/uploads/b530' }).end(); // final, so every client sees it
    return;
  }
  stored += await contentOf(request);
  response
    .writeHead(204, { 'Upload-Complete': stored.length === 16 ? '?1' : '?0' })
    .end();
});

const version = { 'Upload-Draft-Interop-Version': '8' };
const created = await fetch(`${files.url}/files`, {
  method: 'POST',
  headers: { ...version, 'Upload-Complete': '?0', 'Upload-Length': '16' }, // no content yet // mark
});
const address = new URL(created.headers.get('location') ?? '', created.url);
for (const [offset, part] of [
  [0, 'id,state\n'],
  [9, '7,PAID\n'],
] as const) {
  const headers = {
    ...version,
    'Content-Type': 'application/partial-upload',
    'Upload-Offset': String(offset),
    'Upload-Complete': offset === 0 ? '?0' : '?1',
  };
  const answer = await fetch(address, { method: 'PATCH', headers, body: part });
  console.log(answer.status, 'Upload-Complete:', answer.headers.get('upload-complete'));
}
// endregion: show
