import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { openServices } from './services.ts';

const { booked, events, stock, payments } = await openServices();
const orders = new Map<string, string>();

// region: show
const reserve = promisify(stock.client.updateOrder).bind(stock.client);
const charge = promisify(payments.client.createOrder).bind(payments.client);

/** The code under test: two services have to agree. */
async function placeOrder(id: string, quantity: number): Promise<void> {
  orders.set(id, 'PENDING'); // before the first call: who crashes here leaves a trace // mark
  await settle(id, quantity).catch(() => {}); // stays PENDING, and is settled later
}
/** Also run for what is PENDING, by a job: both calls again, and neither does anything twice. */
async function settle(id: string, quantity: number): Promise<void> {
  try {
    await reserve({ order: { id, quantity } });
    await charge({ requestId: id, order: { quantity } }); // mark
    orders.set(id, 'PLACED');
  } catch (error) {
    const { code } = error as grpc.ServiceError;
    if (code !== grpc.status.FAILED_PRECONDITION) throw error; // unknown: undo nothing
    await reserve({ order: { id, quantity: 0 } }); // a "no" that was said: undo
    orders.set(id, 'REFUSED');
  }
}
const show = (when: string) => {
  const { reserved, charged } = booked;
  const order = orders.get('o-7');
  console.log(`${when} ${order}, reserved: ${reserved}, charged: ${charged}`);
};

// The payment is made, its answer is held back, and the connection breaks.
payments.path.hold('down');
events.once('charged', () => payments.path.cut());
await placeOrder('o-7', 2);
show('after the cut:');
payments.path.release('down');
await settle('o-7', 2);
show('after the job:');
// endregion: show
await stock.close();
await payments.close();
