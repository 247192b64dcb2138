import { crc32 } from 'node:zlib';
import * as grpc from '@grpc/grpc-js';
import { connect, type Order, serve } from '../_harness/shop.ts';

// region: show
let stored: string[] = [];
const server = await serve({
  importOrders: (call, callback) => {
    const staged: string[] = [];
    let problem = '';
    call.on('data', (part: Order) => {
      const computed = crc32(part.note).toString(16).padStart(8, '0');
      if (computed !== part.etag)
        problem ||= `part ${part.id}: crc32 ${computed}, sent ${part.etag}`;
      staged.push(Buffer.from(part.note).toString());
    });
    call.on('end', () => {
      if (problem) return callback({ code: grpc.status.DATA_LOSS, details: problem });
      stored = staged; // all of it, or nothing // mark
      callback(null, { imported: stored.length });
    });
  },
});

const file = ['2 lamps ', '1 table '];
const parts = file.map((text, n) => {
  const note = Buffer.from(text); // each part has its own memory // mark
  return { id: `${n}`, note, etag: crc32(note).toString(16).padStart(8, '0') };
});

const client = connect(server.address);
const call = client.importOrders((error, summary) => {
  console.log(error ? String(error) : `imported ${summary?.imported}`);
  console.log(`equal to the file: ${stored.join('') === file.join('')}`);
  client.close();
  void server.close();
});
for (const part of parts) call.write(part);
call.end();
// endregion: show
