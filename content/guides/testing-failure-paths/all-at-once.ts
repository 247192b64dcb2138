import type { OrdersClient } from '../../systems/grpc/_harness/shop.ts';
import { openBusyShop } from './busy-server.ts';

const { client, seen, marker, letAnswersGo, close } = await openBusyShop();

// region: show
/** The code under test: sends the night's orders. */
async function sendOrders(shop: OrdersClient, quantities: number[]): Promise<void> {
  const send = (quantity: number) =>
    new Promise<void>((resolve, reject) => {
      shop.createOrder({ order: { quantity } }, (error) =>
        error ? reject(error) : resolve(),
      );
    });
  await Promise.all(quantities.map(send)); // mark
}

const outcome = sendOrders(client, Array<number>(25).fill(1)).catch((error: unknown) => {
  return String(error);
});
await marker(); // the first wave is here, and nobody has been answered
console.error(`at the server: ${seen.open} served, ${seen.refused} refused`);
letAnswersGo();
const error = await outcome;
if (error) {
  console.error(error);
  process.exitCode = 1;
}
// endregion: show
await close();
