import { serve } from '../_harness/serve.ts';

// region: show
await using mailbox = await serve((request, response) => {
  response.writeHead(200, { 'MS-ASProtocolVersions': '14.0,14.1' }).end();
});

await using oldServer = await serve((request, response) => {
  const location = `${mailbox.url}/Microsoft-Server-ActiveSync`;
  response.writeHead(451, { 'X-MS-Location': location }).end();
});

async function options(url: string, redirects = 1): Promise<Response> {
  const headers = { 'MS-ASProtocolVersion': '14.1' };
  const response = await fetch(url, { method: 'OPTIONS', headers });
  const location = response.headers.get('X-MS-Location');
  if (response.status !== 451 || !location || location === url) return response; // a loop
  return redirects > 0 ? options(location, redirects - 1) : response; // mark
}

const response = await options(`${oldServer.url}/Microsoft-Server-ActiveSync`);
const versions = response.headers.get('MS-ASProtocolVersions');
console.log(`HTTP ${response.status}, ActiveSync ${versions}, keep this address`);
// endregion: show
