import { pay, startTill } from '../_harness/till.ts';

const till = await startTill();
// region: show
let second = 0;
const clock = () => `10:00:0${second++}`;
const key = 'payment-of-order-7';
const payment = { order: 'order-7', customer: 'customer-12', cents: 4200, at: clock() }; // mark
for (const attempt of ['first', 'second']) {
  const receipt = await pay(till, payment, { key });
  console.log(`${attempt} attempt: ${receipt.id}`);
}
console.log(`payments taken: ${till.taken.length}`);
// endregion: show
await till.close();
