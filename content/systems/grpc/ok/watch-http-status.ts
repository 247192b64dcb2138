import type { OutgoingHttpHeaders } from 'node:http2';
import * as grpc from '@grpc/grpc-js';
import { front, passOn } from '../_harness/front.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  getOrder: (call, callback) => {
    if (call.request.id === 'o-1') callback(null, { id: 'o-1' });
    else callback({ code: grpc.status.INTERNAL, details: 'stock is negative' });
  },
});

const http = { good: 0, bad: 0 };
const balancer = await front((stream, headers) => {
  const respond = stream.respond.bind(stream);
  stream.respond = (answer, options) => {
    const status = Number((answer as OutgoingHttpHeaders)[':status']);
    http[status < 500 ? 'good' : 'bad'] += 1; // mark
    respond(answer, options);
  };
  passOn(stream, headers, server.address);
});

const client = connect(balancer.address);
const codes = { ok: 0, other: 0 };
for (let n = 1; n <= 20; n += 1) {
  await new Promise<void>((resolve) => {
    client.getOrder({ id: `o-${n}` }, (error) => {
      codes[error ? 'other' : 'ok'] += 1;
      resolve();
    });
  });
}
console.log(`the balancer's chart: ${http.good} of 20 succeed`);
console.log(`the callers' chart:   ${codes.ok} of 20 succeed`);
// endregion: show
client.close();
await balancer.close();
await server.close();
