import { setTimeout as wait } from 'node:timers/promises';
import { pay, startTill, TillError } from '../_harness/till.ts';

const till = await startTill(1000);
// region: show
const payment = { order: 'order-7', customer: 'customer-12', cents: 4200 };
const key = 'payment-of-order-7';

/** Asks again with the same key for as long as the first attempt is not decided. */
async function payPatiently(timeout: number) {
  for (let attempt = 1; attempt <= 8; attempt += 1) {
    try {
      return await pay(till, payment, { key, timeout });
    } catch (error) {
      const undecided = error instanceof TillError ? error.code === 'T-1002' : true;
      if (!undecided) throw error;
      await wait(250); // mark
    }
  }
  throw new Error(
    'not decided after 8 attempts; ask Till for the key before you send it again',
  );
}

const receipt = await payPatiently(100);
console.log(`${receipt.order}: ${receipt.id}`);
console.log(`payments taken: ${till.taken.length}`);
// endregion: show
await till.close();
