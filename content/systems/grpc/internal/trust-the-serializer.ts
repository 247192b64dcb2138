import { promisify } from 'node:util';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  createOrder: (call, callback) => {
    const { customer = '', quantity = 0 } = call.request.order ?? {};
    console.log(`server: ${quantity} pieces for "${customer}"`);
    callback(null, { id: 'o-43' });
  },
});

const client = connect(server.address);
const createOrder = promisify(client.createOrder).bind(client) as (
  request: unknown,
) => Promise<unknown>;

const bodies = [
  '{"customer": "c-7", "quantity": "two"}',
  '{"customer": {"id": "c-7"}, "quantity": 2.9}',
];
for (const body of bodies) {
  console.log(`client: ${body}`);
  await createOrder({ order: JSON.parse(body) as unknown }); // "gRPC throws if a type is wrong" // mark
}
console.log(`answers with OK: ${bodies.length} of ${bodies.length}`);
client.close();
void server.close();
// endregion: show
