import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'PUT /exports/orders.csv',
  fields: { Expect: '100-continue', 'Content-Type': 'text/csv' },
  body: 'id,state\n7,PAID\n',
  answer(request, response) {
    response.writeHead(417, { 'Content-Type': 'text/plain', Connection: 'close' });
    response.end('Send the content without Expect.\n');
  },
});
// endregion: show
