import { setTimeout as wait } from 'node:timers/promises';
import { pay, startTill } from '../_harness/till.ts';

const till = await startTill(1000);
// region: show
const job = { order: 'order-7', customer: 'customer-12', cents: 4200 };
const handle = () => pay(till, job, { key: `payment-of-${job.order}` });

// The queue waits 100 ms for "done", hears nothing, and hands the job to the next worker.
const first = handle();
await wait(100); // mark
try {
  await handle();
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
await first;
// endregion: show
await till.close();
