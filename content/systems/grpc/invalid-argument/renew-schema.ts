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

for (const [name, text, delivery] of [
  ['old schema, number', before, 2],
  ['new schema, name', after, 'EXPRESS'], // mark
] as const) {
  const client = schema<Parcel, Parcel>(text, options).connect(server.address);
  const { delivery: answer } = await client.call({ delivery });
  console.log(`${name}: accepted, the client reads ${JSON.stringify(answer)}`);
  client.close();
}
// endregion: show
await server.close();
