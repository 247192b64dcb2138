import { pay, startTill } from '../_harness/till.ts';

const till = await startTill();
// region: show
try {
  for (const order of ['order-7', 'order-8']) {
    const key = 'customer-12'; // the same for both orders // mark
    const receipt = await pay(
      till,
      { order, customer: 'customer-12', cents: 4200 },
      { key },
    );
    console.log(`${order}: ${receipt.id}`);
  }
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show
await till.close();
