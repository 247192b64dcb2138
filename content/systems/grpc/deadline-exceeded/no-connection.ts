import * as net from 'node:net';
import * as grpc from '@grpc/grpc-js';
import { steady } from '../_harness/steady.ts';
import { connect, deadAddress } from '../_harness/shop.ts';

// region: show
// Accepts the connection and says nothing: a hung process, or the wrong service.
const sockets: net.Socket[] = [];
const mute = net.createServer((socket) => sockets.push(socket)); // mark
await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));

async function call(address: string, waitForReady: boolean): Promise<void> {
  const client = connect(address);
  const metadata = new grpc.Metadata({ waitForReady });
  await new Promise<void>((done) => {
    client.getOrder({ id: 'o-42' }, metadata, { deadline: Date.now() + 500 }, (error) => {
      console.error(steady(error));
      process.exitCode = 1;
      done();
    });
  });
  client.close();
}
await call(`127.0.0.1:${(mute.address() as net.AddressInfo).port}`, false);
await call(await deadAddress(), true); // nothing listens, and the call may wait // mark
// endregion: show

for (const socket of sockets) socket.destroy();
mute.close();
