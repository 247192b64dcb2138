import { setTimeout as delay } from 'node:timers/promises';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  importOrders: (call, callback) => {
    let imported = 0;
    call.on('data', () => {
      imported += 1;
      if (imported === 2) callback(null, { imported }); // enough for this server // mark
    });
  },
});

const client = connect(server.address);
let open = true;
let written = 0;
let writtenAfter = 0;
const call = client.importOrders((error, summary) => {
  console.log(`error: ${error}, imported: ${summary?.imported}`);
});
call.on('status', ({ code, details }) => {
  open = false;
  console.log('status:', { code, details });
});
for (const id of ['o-1', 'o-2', 'o-3', 'o-4', 'o-5']) {
  if (open) written += 1;
  else writtenAfter += 1;
  call.write({ id }); // no error, on either side of the end
  await delay(300);
}
call.end();
console.log(`written: ${written}, written after the end: ${writtenAfter}`);
// endregion: show
client.close();
await server.close();
