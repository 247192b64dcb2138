import * as grpc from '@grpc/grpc-js';
import { connect, serve, type RunningServer } from '../_harness/shop.ts';

// region: show
const serveRevisions = (generation: string, last: number): Promise<RunningServer> =>
  serve({
    listOrders: (call) => {
      const { offset: from, pageToken } = call.request;
      if (pageToken && pageToken !== generation) {
        const details = `the position is of generation ${pageToken}, this is ${generation}`;
        call.emit('error', { code: grpc.status.OUT_OF_RANGE, details }); // mark
        return;
      }
      for (let n = from; n <= last; n += 1)
        call.write({ id: `o-${n}`, etag: generation });
      call.end();
    },
  });

const cursor = { generation: '', seen: 0 };
async function follow(address: string): Promise<string> {
  const client = connect(address);
  const request = { offset: cursor.seen + 1, pageToken: cursor.generation };
  try {
    for await (const order of client.listOrders(request)) {
      cursor.seen += 1;
      cursor.generation = (order as { etag: string }).etag;
    }
    return `up to ${cursor.seen} of generation ${cursor.generation}`;
  } catch (error) {
    if ((error as grpc.ServiceError).code !== grpc.status.OUT_OF_RANGE) throw error;
    Object.assign(cursor, { generation: '', seen: 0 }); // from the beginning // mark
    return `${(error as grpc.ServiceError).details}; then ${await follow(address)}`;
  } finally {
    client.close();
  }
}

const servers = [await serveRevisions('a', 6), await serveRevisions('b', 9)]; // b: restored
for (const { address } of servers) console.log(await follow(address));
// endregion: show
for (const server of servers) await server.close();
