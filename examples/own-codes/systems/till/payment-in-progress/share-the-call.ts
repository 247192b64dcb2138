import { pay, startTill, type Receipt } from '../_harness/till.ts';

const till = await startTill(1000);
// region: show
const payment = { order: 'order-7', customer: 'customer-12', cents: 4200 };
const running = new Map<string, Promise<Receipt>>();

/** What the shop does when somebody clicks "Pay": a second click waits for the first. */
function click() {
  const key = `payment-of-${payment.order}`;
  const call = running.get(key) ?? pay(till, payment, { key }); // mark
  running.set(key, call);
  return call.finally(() => running.delete(key));
}

const receipts = await Promise.all([click(), click()]);
console.log(receipts.map(({ id }) => id).join(' '));
console.log(`payments taken: ${till.taken.length}`);
// endregion: show
await till.close();
