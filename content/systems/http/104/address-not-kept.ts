import { serve } from '../_harness/serve.ts';
import { linesOf, send } from '../_harness/wire.ts';

// region: show
const kept = new Map<string, string>();
await using files = await serve((request, response) => {
  response.socket?.write(
    'HTTP/1.1 104 Upload Resumption Supported\r\nUpload-Draft-Interop-Version: 8\r\n' +
      'Location: /uploads/b530\r\n\r\n',
  );
  request.once('data', (bytes: Buffer) => {
    kept.set('/uploads/b530', String(bytes).slice(0, 9)); // stored, and then the network breaks
    response.socket?.destroy(); // mark
  });
});

const upload = {
  request: 'POST /files',
  fields: { 'Upload-Complete': '?1', 'Upload-Draft-Interop-Version': '8' },
  body: 'id,state\n7,PAID\n',
};
console.log(linesOf(await send(files.port, upload)).join('\n'));

const post = { method: 'POST', headers: upload.fields, body: upload.body };
await fetch(`${files.url}/files`, post).catch((error: unknown) =>
  console.error(
    `fetch shows no interim response, so there is no address: ${String(error)}`,
  ),
);
console.log(`bytes that the server keeps in vain: ${kept.get('/uploads/b530')?.length}`);
// endregion: show
