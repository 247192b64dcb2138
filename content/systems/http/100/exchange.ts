import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'PUT /exports/orders.csv',
  fields: { Expect: '100-continue', 'Content-Type': 'text/csv' },
  body: 'id,state\n7,PAID\n',
  answer(request, response) {
    response.writeContinue();
    request.resume().on('end', () => response.writeHead(201).end());
  },
});
// endregion: show
