import { serve } from '../_harness/serve.ts';

// region: show
// The web mail knows its cookie, the web services know HTTP authentication.
await using mail = await serve((request, response) => {
  if (request.url?.startsWith('/owa')) {
    if (request.headers.cookie?.includes('cadata=')) response.end('inbox');
    else response.writeHead(440, 'Login Timeout').end('440 Login Timeout');
  } else if (request.headers.authorization) response.end('<soap:Envelope/>');
  else response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="mail"' }).end();
});

// The address that the user copied from the browser:
const response = await fetch(`${mail.url}/owa/`, {
  headers: { authorization: `Basic ${btoa('ann:example')}` }, // mark
});
console.error(`HTTP ${response.status} ${response.statusText}`);
if (!response.ok) process.exitCode = 1;
// endregion: show
