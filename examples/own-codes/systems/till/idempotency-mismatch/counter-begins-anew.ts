import { pay, startTill } from '../_harness/till.ts';

const till = await startTill();
// region: show
/** A worker that numbers its payments, as it does again after each deployment. */
async function worker(orders: string[]) {
  let count = 0;
  for (const order of orders) {
    const key = `worker-${++count}`; // begins at 1 again // mark
    const receipt = await pay(
      till,
      { order, customer: 'customer-12', cents: 4200 },
      { key },
    );
    console.log(`${order}: ${receipt.id}`);
  }
}

try {
  await worker(['order-7']);
  await worker(['order-8']); // the same program, started anew
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show
await till.close();
