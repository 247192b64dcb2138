import { pay, startTill } from '../_harness/till.ts';

const till = await startTill();
// region: show
const first = { order: 'order-7', customer: 'customer-12', cents: 4200, at: '10:00:00' };
const again = { ...first, at: '10:00:01' };
const receipt = await pay(till, first, { key: 'payment-1' });
console.log(`first attempt: ${receipt.id}`);
try {
  await pay(till, again, { key: 'payment-1' });
} catch {
  const second = await pay(till, again, { key: 'payment-2' }); // mark
  console.log(`with a new key: ${second.id}`);
}
console.log(`payments taken for order-7: ${till.taken.length}`);
// endregion: show
await till.close();
