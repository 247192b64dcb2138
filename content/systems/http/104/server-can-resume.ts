import { serve } from '../_harness/serve.ts';
import { linesOf, send } from '../_harness/wire.ts';

// region: show
await using files = await serve((request, response) => {
  const head =
    'HTTP/1.1 104 Upload Resumption Supported\r\nUpload-Draft-Interop-Version: 8';
  const interim = (field: string) =>
    response.socket?.write(`${head}\r\n${field}\r\n\r\n`);
  interim('Location: /uploads/b530'); // where to go on // mark
  let received = 0;
  request.on('data', (bytes: Buffer) => {
    received += bytes.length;
    interim(`Upload-Offset: ${received}`); // how far it has come
  });
  request.on('end', () => response.writeHead(201, { 'Content-Length': 0 }).end());
});

const fields = { 'Upload-Complete': '?1', 'Upload-Draft-Interop-Version': '8' };
const upload = { request: 'POST /files', fields, body: 'id,state\n7,PAID\n' };
console.log(linesOf(await send(files.port, upload)).join('\n'));
// endregion: show
