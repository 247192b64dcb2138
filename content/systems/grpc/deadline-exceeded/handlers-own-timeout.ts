import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const database = (signal: AbortSignal) =>
  new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error)); // never answers
  });

const server = await serve({
  getOrder: async (_call, callback) => {
    try {
      await database(AbortSignal.timeout(300)); // mark
    } catch (error) {
      callback({
        code: grpc.status.DEADLINE_EXCEEDED, // mark
        details: (error as Error).message,
      });
    }
  },
});

const client = connect(server.address);
const started = Date.now();
client.getOrder({ id: 'o-42' }, { deadline: started + 4000 }, (error, order) => {
  if (error) {
    console.error(String(error));
    console.error(
      `after ${Date.now() - started < 2000 ? 'less' : 'more'} than half of the caller's 4 s`,
    );
    process.exitCode = 1;
  } else {
    console.log(order);
  }
  client.close();
  void server.close();
});
// endregion: show
