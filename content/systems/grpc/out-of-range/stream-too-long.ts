import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const longest = 500; // milliseconds here, 305 seconds at Google Cloud Speech-to-Text
const server = await serve({
  watchOrders: (call) => {
    call.resume();
    setTimeout(() => {
      const details = 'exceeded maximum allowed stream duration';
      call.emit('error', { code: grpc.status.OUT_OF_RANGE, details }); // mark
    }, longest);
  },
});

const client = connect(server.address);
const stream = client.watchOrders();
const ticker = setInterval(() => stream.write({ id: 'o-42' }), 50); // never silent, never done
stream.on('data', () => {});
stream.on('error', (error) => {
  clearInterval(ticker);
  console.error(String(error));
  process.exitCode = 1;
  client.close();
  void server.close();
});
// endregion: show
