import { serve } from '../_harness/serve.ts';

// region: show
await using mailbox = await serve((request, response) => {
  response.writeHead(200, { 'MS-ASProtocolVersions': '14.0,14.1' }).end();
});

// The server that the phone knows. The mailbox has moved to another one.
await using oldServer = await serve((request, response) => {
  const location = `${mailbox.url}/Microsoft-Server-ActiveSync`;
  response.writeHead(451, { 'X-MS-Location': location }).end(); // mark
});

// fetch follows the redirects of HTTP: 301, 302, 303, 307 and 308 with Location.
const response = await fetch(`${oldServer.url}/Microsoft-Server-ActiveSync`, {
  method: 'OPTIONS',
  headers: { 'MS-ASProtocolVersion': '14.1' },
});
if (!response.ok) {
  console.error(`HTTP ${response.status} ${response.statusText}`);
  process.exitCode = 1;
}
// endregion: show
