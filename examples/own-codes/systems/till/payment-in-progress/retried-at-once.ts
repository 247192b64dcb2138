import { pay, startTill } from '../_harness/till.ts';

const till = await startTill(1000); // the bank's answer takes longer than the client waits
// region: show
const payment = { order: 'order-7', customer: 'customer-12', cents: 4200 };
const key = 'payment-of-order-7';
try {
  await pay(till, payment, { key, timeout: 100 }).catch(
    () => pay(till, payment, { key }), // at once // mark
  );
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show
await till.close();
