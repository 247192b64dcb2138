import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let log = ['o-1', 'o-2', 'o-3', 'o-4', 'o-5'];
const backup = log.slice(0, 3); // last night's
const acknowledged = log.length; // kept outside of the log, and outside of its backup

const server = await serve({
  listOrders: (call) => {
    const from = call.request.offset;
    if (from > acknowledged) {
      const details = `revision ${from} is not written yet, the last one is ${acknowledged}`;
      call.emit('error', { code: grpc.status.OUT_OF_RANGE, details });
      return;
    }
    if (log.length < acknowledged) {
      const details = `the log ends at ${log.length}, revision ${acknowledged} had been acknowledged`;
      call.emit('error', { code: grpc.status.DATA_LOSS, details }); // mark
      return;
    }
    for (const id of log.slice(from)) call.write({ id });
    call.end();
  },
});

log = backup; // the disk is replaced, the backup restored // mark
const client = connect(server.address);
const call = client.listOrders({ offset: 4 });
call.on('data', (order) => console.log(order.id));
call.on('error', (error) => {
  console.error(String(error));
  process.exitCode = 1;
});
call.on('close', () => {
  client.close();
  void server.close();
});
// endregion: show
