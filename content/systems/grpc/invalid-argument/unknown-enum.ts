import * as grpc from '@grpc/grpc-js';
import { schema } from '../_harness/schema.ts';

interface Parcel {
  delivery: string | number;
}

// region: show
const before = `
  enum Delivery { DELIVERY_UNSPECIFIED = 0; STANDARD = 1; }
  message Parcel { Delivery delivery = 1; }
  service Shipping { rpc Ship(Parcel) returns (Parcel); }`;
const after = before.replace('STANDARD = 1;', 'STANDARD = 1; EXPRESS = 2;');

const options = { enums: String, defaults: true };
const server = await schema<Parcel, Parcel>(after, options).serve((call, callback) => {
  if (call.request.delivery === 'DELIVERY_UNSPECIFIED') {
    callback({ code: grpc.status.INVALID_ARGUMENT, details: 'delivery is required' });
  } else callback(null, call.request);
});

const client = schema<Parcel, Parcel>(before, options).connect(server.address); // mark
try {
  await client.call({ delivery: 'EXPRESS' });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show
client.close();
await server.close();
