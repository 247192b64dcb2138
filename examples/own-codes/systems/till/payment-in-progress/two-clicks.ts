import { pay, startTill } from '../_harness/till.ts';

const till = await startTill(1000);
// region: show
const payment = { order: 'order-7', customer: 'customer-12', cents: 4200 };

/** What the shop does when somebody clicks "Pay". */
const click = () => pay(till, payment, { key: 'payment-of-order-7' });

const clicks = await Promise.allSettled([click(), click()]); // mark
clicks.sort((a, b) => a.status.localeCompare(b.status));
for (const one of clicks) {
  if (one.status === 'fulfilled') console.log(`one click: ${one.value.id}`);
  else console.error(String(one.reason));
}
process.exitCode = clicks.every(({ status }) => status === 'fulfilled') ? 0 : 1;
// endregion: show
await till.close();
