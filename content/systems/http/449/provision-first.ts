import { serve } from '../_harness/serve.ts';

// region: show
// Provisioning: the first answer holds the policy and a temporary key, the second the final one.
const today = '307199584';
const commands: string[] = [];
await using mail = await serve((request, response) => {
  const command = new URL(request.url ?? '', 'http://mail').searchParams.get('Cmd') ?? '';
  const key = request.headers['x-ms-policykey'];
  commands.push(command);
  if (command === 'Provision') response.end(key === 'temporary' ? today : 'temporary');
  else if (key === today) response.end('<FolderSync/>');
  else response.writeHead(449, 'Retry after sending a PROVISION command').end();
});

let key = '0';
const send = (command: string) =>
  fetch(`${mail.url}/Microsoft-Server-ActiveSync?Cmd=${command}`, {
    method: 'POST',
    headers: { 'x-ms-policykey': key },
  });

let response = await send('FolderSync');
if (response.status === 449) {
  key = await (await send('Provision')).text(); // here the device applies the policy
  key = await (await send('Provision')).text(); // and says that it did
  response = await send('FolderSync'); // mark
}
console.log(commands.join(', '));
console.log(`${response.status} ${await response.text()}`);
// endregion: show
