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
  const rest = quantities.values(); // shared: each worker takes the next one
  const worker = async () => {
    for (const quantity of rest) await send(quantity); // mark
  };
  await Promise.all(Array.from({ length: 10 }, worker)); // mark
}

const outcome = sendOrders(client, Array<number>(25).fill(1));
await marker(); // the first wave is here, and nobody has been answered
console.log(`at the server: ${seen.open} served, ${seen.refused} refused`);
letAnswersGo();
await outcome;
console.log('all 25 orders are saved');
// endregion: show
await close();
