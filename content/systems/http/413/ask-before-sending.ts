import { request as ask } from 'node:http';
import { serve } from '../_harness/serve.ts';

// region: show
const limit = 1024 * 1024;
await using shop = await serve((request, response) => {
  request.resume().on('end', () => response.end('stored'));
});
shop.server.on('checkContinue', (request, response) => {
  if (Number(request.headers['content-length']) > limit) {
    response.writeHead(413, { Connection: 'close' }).end(); // mark
  } else {
    response.writeContinue();
    shop.server.emit('request', request, response);
  }
});

const photo = Buffer.alloc(3 * limit);
let sent = 0;
const verdict = await new Promise<string>((resolve, reject) => {
  const upload = ask(`${shop.url}/photos/7`, {
    method: 'PUT',
    headers: { Expect: '100-continue', 'Content-Length': photo.length }, // mark
  });
  upload.on('continue', () => {
    sent = photo.length;
    upload.end(photo);
  });
  upload.on('response', (response) =>
    resolve(`${response.statusCode} before the upload`),
  );
  upload.on('error', reject);
  upload.flushHeaders();
});
console.log(verdict);
console.log(`${sent} of ${photo.length} bytes sent`);
// endregion: show
