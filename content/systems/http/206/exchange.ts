import { exchange } from '../_harness/exchange.ts';

const csv = 'id,state\n7,PAID\n8,OPEN\n';
// region: show
await exchange({
  request: 'GET /orders.csv',
  fields: { Range: 'bytes=9-15', 'If-Range': '"v3"' },
  answer(request, response) {
    response.writeHead(206, {
      'Content-Type': 'text/csv',
      'Content-Range': `bytes 9-15/${csv.length}`,
      ETag: '"v3"',
    });
    response.end(csv.slice(9, 16));
  },
});
// endregion: show
