import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'POST /files',
  fields: {
    'Upload-Complete': '?1',
    'Upload-Length': '16',
    'Upload-Draft-Interop-Version': '8',
  },
  body: 'id,state\n7,PAID\n',
  answer(request, response) {
    // Node.js knows no name for 104, and has no call for it.
    response.socket?.write(
      'HTTP/1.1 104 Upload Resumption Supported\r\nUpload-Draft-Interop-Version: 8\r\n' +
        'Location: /uploads/b530\r\nUpload-Limit: max-size=1000000\r\n\r\n',
    );
    request.resume().on('end', () => {
      response.writeHead(200, {
        'Upload-Complete': '?1',
        'Content-Type': 'application/json',
      });
      response.end('{"file":7}');
    });
  },
});
// endregion: show
