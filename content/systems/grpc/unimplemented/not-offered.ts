import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const features = { bulkImport: false }; // per region, from the configuration

const server = await serve({
  importOrders: (_call, callback) => {
    if (!features.bulkImport) {
      const details = 'bulk import is not enabled in eu-west';
      callback({ code: grpc.status.UNIMPLEMENTED, details }); // mark
      return;
    }
    callback(null, { imported: 0 });
  },
});

const client = connect(server.address);
const upload = client.importOrders((error, summary) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(`${summary?.imported} imported`);
  }
  client.close();
  void server.close();
});
upload.on('error', () => undefined);
upload.end({ id: 'o-1' });
// endregion: show
