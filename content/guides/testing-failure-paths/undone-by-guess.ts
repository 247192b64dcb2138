import { promisify } from 'node:util';
import { openServices } from './services.ts';

const { booked, events, stock, payments } = await openServices();
const orders = new Map<string, string>();

// region: show
const reserve = promisify(stock.client.updateOrder).bind(stock.client);
const charge = promisify(payments.client.createOrder).bind(payments.client);

/** The code under test: two services have to agree. */
async function placeOrder(id: string, quantity: number): Promise<void> {
  await reserve({ order: { id, quantity } });
  try {
    await charge({ requestId: id, order: { quantity } });
  } catch (error) {
    await reserve({ order: { id, quantity: 0 } }); // "it failed, so nothing was charged" // mark
    throw error;
  }
  orders.set(id, 'PLACED');
}

// The payment is made, its answer is held back, and the connection breaks.
payments.path.hold('down');
events.once('charged', () => payments.path.cut());
try {
  await placeOrder('o-7', 2);
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
const { reserved, charged } = booked;
const order = orders.get('o-7') ?? 'none';
console.error(`order: ${order}, reserved: ${reserved}, charged: ${charged}`);
// endregion: show
await stock.close();
await payments.close();
