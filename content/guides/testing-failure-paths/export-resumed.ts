import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../../systems/grpc/_harness/shop.ts';
import { FaultyPath } from './faults.ts';

// Six orders of 8 KiB each, from the one behind `pageToken`; the stream goes on to the end.
const note = Buffer.alloc(8192);
const server = await serve({
  listOrders: (call) => {
    const first = Number(call.request.pageToken.slice(2)) + 1;
    for (let number = first; number <= 6; number += 1) {
      call.write({ id: `o-${number}`, note });
    }
    call.end();
  },
});
const path = new FaultyPath(server.port);
let connections = 0;
path.on('connection', () => (connections += 1));
const client = connect(await path.listen());
await new Promise((ready) => client.waitForReady(Date.now() + 10_000, ready));
const disk = new Map<string, string[]>();

// region: show
/** The code under test: writes the night's report. */
async function report(file: string): Promise<void> {
  const rows: string[] = [];
  for (let streams = 1; ; streams += 1) {
    try {
      const pageToken = rows.at(-1) ?? 'o-0'; // goes on behind the last whole row // mark
      for await (const order of client.listOrders({ pageToken })) rows.push(order.id);
      break; // ended with OK: only now are these all
    } catch (error) {
      const { code } = error as grpc.ServiceError;
      if (code !== grpc.status.UNAVAILABLE || streams === 3) throw error;
      console.log(`stream ${streams} broke, ${rows.length} rows are whole`);
    }
  }
  disk.set(file, rows); // whole, or not at all // mark
}

path.cutAfter('down', 28_000); // within the fourth order
await report('orders.csv');
console.log(`orders.csv: ${disk.get('orders.csv')?.join(' ') ?? 'not there'}`);
console.log(`connections: ${connections}`);
// endregion: show
client.close();
await path.close();
await server.close();
