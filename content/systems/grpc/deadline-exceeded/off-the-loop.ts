import { Worker } from 'node:worker_threads';
import { connect, serve } from '../_harness/shop.ts';

const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
});

// region: show
const invoice = `
  const end = Date.now() + 1200;
  while (Date.now() < end);
  require('node:worker_threads').parentPort.postMessage('invoice made');
`;

const client = connect(server.address);
client.getOrder({ id: 'o-42' }, { deadline: Date.now() + 1000 }, (error, order) => {
  console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
  client.close();
  void server.close();
});
new Worker(invoice, { eval: true }).on('message', (text) => console.log(text)); // mark
// endregion: show
