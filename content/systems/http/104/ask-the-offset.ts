import { once } from 'node:events';
import { request as ask, type IncomingMessage } from 'node:http';
import { contentOf, serve } from '../_harness/serve.ts';

// region: show
const content = 'id,state\n7,PAID\n';
let stored = '';
await using files = await serve(async (request, response) => {
  if (request.method === 'POST') {
    response.socket?.write(
      'HTTP/1.1 104 Upload Resumption Supported\r\nUpload-Draft-Interop-Version: 8\r\n' +
        'Location: /uploads/b530\r\n\r\n',
    );
    stored = content.slice(0, 9);
    setTimeout(() => response.socket?.destroy(), 100); // the network breaks
  } else {
    if (request.method === 'PATCH') stored += await contentOf(request);
    const complete = stored.length === content.length ? '?1' : '?0';
    const state = { 'Upload-Offset': stored.length, 'Upload-Complete': complete };
    response.writeHead(204, state).end();
  }
});

const headers = { 'Upload-Complete': '?1', 'Upload-Draft-Interop-Version': '8' };
let address = '';
const post = ask(`${files.url}/files`, { method: 'POST', headers });
post.on('information', ({ statusCode, headers }) => {
  if (statusCode === 104) address = headers.location ?? address; // mark
});
post.end(content);
await once(post, 'response').catch((error: unknown) => console.log(String(error)));

const at = async (method: string, fields = {}, rest = '') => {
  const go = ask(`${files.url}${address}`, {
    method,
    headers: { ...headers, ...fields },
  });
  const [response] = (await once(go.end(rest), 'response')) as [IncomingMessage];
  response.resume();
  return response.headers;
};
const offset = Number((await at('HEAD'))['upload-offset']);
const fields = { 'Upload-Offset': offset, 'Content-Type': 'application/partial-upload' };
const patched = await at('PATCH', fields, content.slice(offset));
console.log(
  `${address}: went on at ${offset}, Upload-Complete: ${patched['upload-complete']}`,
);
// endregion: show
