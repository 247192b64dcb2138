import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { detailsOf, withDetails } from '../_harness/details.ts';
import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
interface Violation {
  field: string;
  description: string;
}

function violations(order: Partial<Order> | null): Violation[] {
  const { customer = '', quantity = 0 } = order ?? {};
  const found: Violation[] = [];
  const check = (ok: boolean, field: string, description: string) =>
    ok || found.push({ field, description });
  check(/^c-\d+$/.test(customer), 'order.customer', 'must be like c-7');
  check(quantity >= 1 && quantity <= 100, 'order.quantity', 'must be from 1 to 100');
  return found;
}

const server = await serve({
  createOrder: ({ request: { order } }, callback) => {
    const fieldViolations = violations(order); // before anything is written
    if (fieldViolations.length > 0) {
      const text = fieldViolations.map((v) => `${v.field} ${v.description}`).join('; ');
      const badRequest = { type: 'BadRequest' as const, fieldViolations }; // mark
      callback(withDetails(grpc.status.INVALID_ARGUMENT, text, [badRequest]));
    } else callback(null, { ...order, id: 'o-42' });
  },
});

const client = connect(server.address);
const create = promisify(client.createOrder).bind(client);
const form = { customer: 'guest', quantity: 250 };
await create({ order: form }).catch((error: grpc.ServiceError) => {
  for (const detail of detailsOf(error)) console.log(detail['fieldViolations']); // mark
});
await create({ order: { customer: 'c-7', quantity: 100 } });
console.log('created after one round of corrections');
// endregion: show
client.close();
await server.close();
