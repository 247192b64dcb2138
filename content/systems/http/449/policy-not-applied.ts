import { serve } from '../_harness/serve.ts';

// region: show
// A mail server that wants every device to have today's policy.
const today = '307199584';
await using mail = await serve((request, response) => {
  if (request.headers['x-ms-policykey'] === today) response.end('<FolderSync/>');
  else response.writeHead(449, 'Retry after sending a PROVISION command').end();
});

const response = await fetch(`${mail.url}/Microsoft-Server-ActiveSync?Cmd=FolderSync`, {
  method: 'POST',
  headers: { 'x-ms-policykey': '0' }, // mark
});
console.error(`HTTP ${response.status} ${response.statusText}`);
if (!response.ok) process.exitCode = 1;
// endregion: show
