import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

const { status } = grpc;

// region: show
const failures = [
  Object.assign(new Error('E11000 duplicate key'), { code: 11000 }), // MongoDB
  Object.assign(new Error('Not Found'), { code: 404 }), // an HTTP client
  Object.assign(new Error('curl: connection refused'), { code: 7 }), // an exit status, from execFile
  Object.assign(new Error('pdftotext: cannot open'), { code: 1 }), // the same
];
const server = await serve({
  getOrder: (_call, callback) => callback(failures.shift() ?? null), // any integer counts as a status // mark
});

const client = connect(server.address);
function next(): void {
  const was = failures[0];
  if (!was) {
    client.close();
    void server.close();
    return;
  }
  client.getOrder({ id: 'o-42' }, (error) => {
    console.log(
      `${was.message} reaches the client as ${error?.code} ${status[error?.code ?? 0]}`,
    );
    next();
  });
}
next();
// endregion: show
