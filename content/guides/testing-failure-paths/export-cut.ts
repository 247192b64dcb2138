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
const client = connect(await path.listen());
await new Promise((ready) => client.waitForReady(Date.now() + 10_000, ready));
const disk = new Map<string, string[]>();

// region: show
/** The code under test: writes the night's report. */
async function report(file: string): Promise<void> {
  const rows: string[] = [];
  disk.set(file, rows); // the file is there from the first row on // mark
  for await (const order of client.listOrders({ pageToken: 'o-0' })) {
    rows.push(order.id);
  }
}

path.cutAfter('down', 28_000); // within the fourth order
try {
  await report('orders.csv');
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
console.error(`orders.csv: ${disk.get('orders.csv')?.join(' ') ?? 'not there'}`);
// endregion: show
client.close();
await path.close();
await server.close();
