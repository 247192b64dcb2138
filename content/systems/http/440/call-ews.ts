import { serve } from '../_harness/serve.ts';

// region: show
await using mail = await serve((request, response) => {
  if (request.url?.startsWith('/owa')) {
    if (request.headers.cookie?.includes('cadata=')) response.end('inbox');
    else response.writeHead(440, 'Login Timeout').end('440 Login Timeout');
  } else if (request.headers.authorization) response.end('<soap:Envelope/>');
  else response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="mail"' }).end();
});

const ews = `${mail.url}/EWS/Exchange.asmx`; // mark
const unknown = await fetch(ews);
console.log(
  `without a login: ${unknown.status} ${unknown.headers.get('www-authenticate')}`,
);
const response = await fetch(ews, {
  headers: { authorization: `Basic ${btoa('ann:example')}` },
});
console.log(`with one: ${response.status} ${await response.text()}`);
// endregion: show
