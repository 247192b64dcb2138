import { pay, startTill } from '../_harness/till.ts';

const till = await startTill();
// region: show
let second = 0;
const clock = () => `10:00:0${second++}`;
const key = 'payment-of-order-7';
try {
  for (const attempt of ['first', 'second']) {
    const at = clock(); // now, at each attempt // mark
    const payment = { order: 'order-7', customer: 'customer-12', cents: 4200, at };
    const receipt = await pay(till, payment, { key });
    console.log(`${attempt} attempt: ${receipt.id}`);
  }
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show
await till.close();
