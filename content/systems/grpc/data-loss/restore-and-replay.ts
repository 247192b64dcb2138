import { connect, serve } from '../_harness/shop.ts';

// region: show
let log = ['o-1', 'o-2', 'o-3', 'o-4', 'o-5'].map((id) => ({ id, requestId: `r-${id}` }));
const backup = log.slice(0, 3);
const acknowledged = log.length;
const outbox = log.slice(2).map((entry) => ({ ...entry })); // what the callers keep until tomorrow // mark

const server = await serve({
  createOrder: (call, callback) => {
    const { order, requestId } = call.request;
    const id = order?.id ?? '';
    if (!log.some((entry) => entry.requestId === requestId)) log.push({ id, requestId }); // once // mark
    callback(null, { id });
  },
});

log = [...backup];
console.log(`restored ${log.length} of ${acknowledged}`);
const client = connect(server.address);
for (const { id, requestId } of outbox) {
  await new Promise<void>((resolve) => {
    client.createOrder({ order: { id }, requestId }, () => resolve());
  });
}
console.log(
  `replayed ${outbox.length}, now ${log.length}:`,
  log.map(({ id }) => id).join(' '),
);
client.close();
await server.close();
// endregion: show
