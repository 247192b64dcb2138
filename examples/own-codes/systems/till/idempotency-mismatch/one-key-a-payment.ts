import { pay, startTill } from '../_harness/till.ts';

const till = await startTill();
// region: show
for (const order of ['order-7', 'order-8']) {
  const key = `payment-of-${order}`; // one for each payment // mark
  const receipt = await pay(
    till,
    { order, customer: 'customer-12', cents: 4200 },
    { key },
  );
  console.log(`${order}: ${receipt.id}`);
}
// endregion: show
await till.close();
