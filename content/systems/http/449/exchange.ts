import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'POST /Microsoft-Server-ActiveSync?Cmd=FolderSync&User=ann&DeviceId=demo1',
  fields: { 'MS-ASProtocolVersion': '12.1', 'X-MS-PolicyKey': '0' }, // mark
  answer(request, response) {
    response.writeHead(449, 'Retry after sending a PROVISION command', {
      'MS-Server-ActiveSync': '14.1',
      'Content-Type': 'text/plain',
    });
    response.end();
  },
});
// endregion: show
