import { crc32 } from 'node:zlib';
import * as grpc from '@grpc/grpc-js';
import { connect, type Order, serve } from '../_harness/shop.ts';

// region: show
let stored = 0;
const server = await serve({
  importOrders: (call, callback) => {
    let problem = '';
    call.on('data', (part: Order) => {
      const computed = crc32(part.note).toString(16).padStart(8, '0');
      if (computed !== part.etag)
        problem ||= `part ${part.id}: crc32 ${computed}, sent ${part.etag}`;
      else stored += 1;
    });
    call.on('end', () => {
      if (problem) callback({ code: grpc.status.DATA_LOSS, details: problem });
      else callback(null, { imported: stored });
    });
  },
});

const file = ['2 lamps ', '1 table '];
const buffer = Buffer.alloc(8); // one read buffer for all parts // mark
const parts = file.map((text, n) => {
  buffer.write(text);
  return { id: `${n}`, note: buffer, etag: crc32(buffer).toString(16).padStart(8, '0') };
});

const client = connect(server.address);
const call = client.importOrders((error, summary) => {
  if (error) {
    console.error(String(error));
    console.error(`parts that the receiver keeps: ${stored}`);
    process.exitCode = 1;
  } else {
    console.log(`imported ${summary?.imported}`);
  }
  client.close();
  void server.close();
});
for (const part of parts) call.write(part); // part 0 holds by now what part 1 holds
call.end();
// endregion: show
