import { connect, serve } from '../_harness/shop.ts';

const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
});

// region: show
function makeInvoice(milliseconds: number): void {
  const end = Date.now() + milliseconds;
  while (Date.now() < end); // CPU work in one piece
}

const client = connect(server.address);
client.getOrder({ id: 'o-42' }, { deadline: Date.now() + 300 }, (error, order) => {
  if (error) {
    console.error(String(error).split(',')[0]);
    const seconds = Number(/after ([\d.]+)s/.exec(error.details)?.[1]);
    console.error(`the timer was late by ${seconds > 1 ? 'more' : 'less'} than 700 ms`); // mark
    process.exitCode = 1;
  } else {
    console.log(order);
  }
  client.close();
  void server.close();
});
makeInvoice(1200); // mark
// endregion: show
