import { pay, startTill } from '../_harness/till.ts';

const till = await startTill(1000);
// region: show
const payment = { order: 'order-7', customer: 'customer-12', cents: 4200 };
const first = pay(till, payment, { key: 'attempt-1' });
const second = pay(till, payment, { key: 'attempt-2' }); // Till can't know that it is the same // mark
const receipts = await Promise.all([first, second]);
console.log(
  receipts
    .map(({ id }) => id)
    .sort()
    .join(' '),
);
console.log(`payments taken for order-7: ${till.taken.length}`);
// endregion: show
await till.close();
